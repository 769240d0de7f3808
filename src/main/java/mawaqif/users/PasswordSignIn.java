package mawaqif.users;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Signs people in by name and password, on the screen and for the API. Names that nobody has are
 * treated like the others in time, words and waits.
 *
 * <p>Attempts on one name wait for each other, so that a burst gets no more guesses than a row.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    static final String ADMINISTRATOR = "ADMINISTRATOR";

    private final JdbcAccounts accounts;
    private final Passwords passwords;
    private final VerifiedPasswords verified;
    private final Clock clock;
    private final Object[] locks = Stream.generate(Object::new).limit(256).toArray();
    private final Cache<String, Failures> ofNobody =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Failures.FORGOTTEN_AFTER)
                    .build();

    PasswordSignIn(
            JdbcAccounts accounts,
            Passwords passwords,
            VerifiedPasswords verified,
            ObjectProvider<Clock> clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.verified = verified;
        this.clock = clock.getIfUnique(Clock::systemUTC);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /**
     * @throws BadCredentialsException if name and password do not fit, or the account is disabled
     * @throws TooManyFailures if the name has to wait; the password is not looked at
     */
    @Override
    public Authentication authenticate(Authentication request) {
        String name = request.getName();
        String password = String.valueOf(request.getCredentials());
        return token(verify(name, password));
    }

    private Account verify(String name, String password) {
        Optional<Account> known = accounts.byName(name);
        String hash = known.map(Account::password).orElse(null);
        if (hash != null
                && verified.contains(password, hash)
                && known.filter(account -> mayEnterAtOnce(account)).isPresent()) {
            return known.get();
        }
        String key = PersonName.key(name);
        synchronized (locks[Math.floorMod(key.hashCode(), locks.length)]) {
            return verifyInTurn(name, key, password);
        }
    }

    private boolean mayEnterAtOnce(Account account) {
        return !account.disabled() && account.failures().count() == 0;
    }

    private Account verifyInTurn(String name, String key, String password) {
        Instant now = clock.instant();
        Optional<Account> found = accounts.byName(name);
        Failures failures =
                found.map(Account::failures)
                        .or(() -> Optional.ofNullable(ofNobody.getIfPresent(key)))
                        .orElse(Failures.NONE);
        failures.waitUntil(now)
                .ifPresent(until -> {
                    throw new TooManyFailures(Duration.between(now, until));
                });
        String hash = found.map(Account::password).orElse(null);
        boolean fits =
                hash != null && verified.contains(password, hash)
                        || passwords.matches(password, hash);
        if (!fits || hash == null || found.isEmpty() || found.get().disabled()) {
            note(found, key, failures.next(now));
            throw new BadCredentialsException("Name and password do not fit");
        }
        verified.add(password, hash);
        if (failures.count() > 0) {
            accounts.failures(found.get().id(), Failures.NONE);
        }
        return found.get();
    }

    private void note(Optional<Account> found, String key, Failures failures) {
        found.ifPresentOrElse(
                account -> accounts.failures(account.id(), failures),
                () -> ofNobody.put(key, failures));
    }

    /** The authentication of an account that has shown who it is. */
    static Authentication token(Account account) {
        List<GrantedAuthority> authorities =
                account.administrator()
                        ? List.of(new SimpleGrantedAuthority("ROLE_" + ADMINISTRATOR))
                        : List.of();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id(), account.name(), account.era()), null, authorities);
    }
}
