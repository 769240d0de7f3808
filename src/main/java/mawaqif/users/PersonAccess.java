package mawaqif.users;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import mawaqif.ui.Translations;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Asks the database each time, one or two look-ups by key: what is taken from a person is gone with
 * their next call, in every process.
 */
@Service
class PersonAccess implements Access {

    private static final ScopedValue<Boolean> SYSTEM = ScopedValue.newInstance();

    private final JdbcAccounts accounts;
    private final JdbcMemberships memberships;
    private final Translations translations;

    PersonAccess(JdbcAccounts accounts, JdbcMemberships memberships, Translations translations) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.translations = translations;
    }

    @Override
    public Optional<String> person() {
        return account().map(Account::name);
    }

    @Override
    public Optional<String> coder() {
        return person().map(CoderCode::of);
    }

    @Override
    public boolean isAdministrator() {
        return isSystem() || account().filter(Account::administrator).isPresent();
    }

    @Override
    public Optional<Role> role(long study) {
        return membership(study).map(Membership::role);
    }

    @Override
    public boolean mayExport(long study) {
        return membership(study).filter(Membership::mayExport).isPresent();
    }

    @Override
    public void require(long study, Role atLeast) {
        if (role(study).filter(role -> role.compareTo(atLeast) >= 0).isEmpty()) {
            throw notAllowed(Missing.role(atLeast));
        }
    }

    @Override
    public void requireExport(long study) {
        if (!mayExport(study)) {
            throw notAllowed(role(study).isEmpty() ? Missing.READER : Missing.EXPORT);
        }
    }

    @Override
    public void requireAdministrator() {
        if (!isAdministrator()) {
            throw notAllowed(Missing.ADMINISTRATOR);
        }
    }

    @Override
    public void grantCreator(long study) {
        account()
                .ifPresent(account ->
                        memberships.put(account.id(), new Membership(study, Role.LEAD, true)));
    }

    @Override
    public void forget(long study) {
        memberships.forget(study);
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return ScopedValue.where(SYSTEM, true).call(work::get);
    }

    /** The account that is signed in and still may be. */
    Optional<Account> account() {
        return isSystem()
                ? Optional.empty()
                : signedIn()
                        .flatMap(person ->
                                accounts.byId(person.account())
                                        .filter(account -> isCurrent(person, account)));
    }

    static Optional<SignedIn> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    static boolean isCurrent(SignedIn person, Account account) {
        return !account.disabled() && account.era() == person.era();
    }

    private Optional<Membership> membership(long study) {
        if (isSystem()) {
            return Optional.of(new Membership(study, Role.LEAD, true));
        }
        return account()
                .flatMap(account ->
                        account.administrator()
                                ? Optional.of(new Membership(study, Role.LEAD, true))
                                : memberships.find(account.id(), study));
    }

    private NotAllowed notAllowed(Missing forSignedIn) {
        Missing missing = account().isPresent() ? forSignedIn : Missing.SIGN_IN;
        return new NotAllowed(missing, translations.getTranslation(missing.key(), Locale.ENGLISH));
    }

    private static boolean isSystem() {
        return SYSTEM.isBound();
    }
}
