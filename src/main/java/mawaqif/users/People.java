package mawaqif.users;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds people, gives and takes their roles, and removes them; for administrators only. Whatever is
 * asked about an account that is gone meanwhile is refused.
 */
@Service
@Transactional
public class People {

    private static final Duration LINK_VALIDITY = Duration.ofHours(24);

    private final JdbcAccounts accounts;
    private final JdbcMemberships memberships;
    private final SignInLinks links;
    private final PersonAccess access;
    private final ObjectProvider<StudyDirectory> directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            JdbcAccounts accounts,
            JdbcMemberships memberships,
            SignInLinks links,
            PersonAccess access,
            ObjectProvider<StudyDirectory> directory,
            ApplicationEventPublisher events,
            ObjectProvider<Clock> clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.links = links;
        this.access = access;
        this.directory = directory;
        this.events = events;
        this.clock = clock.getIfUnique(Clock::systemUTC);
    }

    /** Everybody, by name. */
    @Transactional(readOnly = true)
    public List<Person> all() {
        access.requireAdministrator();
        Map<Long, List<Membership>> byAccount = memberships.all();
        return accounts.all().stream()
                .map(account -> person(account, byAccount.getOrDefault(account.id(), List.of())))
                .toList();
    }

    /** The person of that name, in capitals or not. */
    @Transactional(readOnly = true)
    public Optional<Person> find(String name) {
        access.requireAdministrator();
        String key = PersonName.key(name);
        return all().stream().filter(person -> PersonName.key(person.name()).equals(key)).findAny();
    }

    /**
     * Adds a person who chooses a password with the link within a day.
     *
     * @throws Refusal if the name is taken, has characters that names cannot have, or gives the
     *     same coder's code as another, whose drafts the two would share
     */
    public SignInLink add(String name, boolean administrator) {
        access.requireAdministrator();
        String checked = PersonName.checked(name);
        accounts.lockAdministrators(); // so that two added at once see each other
        if (accounts.byName(checked).isPresent()) {
            throw new Refusal("users.refused.taken");
        }
        String coder = CoderCode.of(checked);
        if (accounts.all().stream().anyMatch(other -> CoderCode.of(other.name()).equals(coder))) {
            throw new Refusal("users.refused.coder");
        }
        try {
            accounts.add(checked, null, administrator, clock.instant());
        } catch (DuplicateKeyException sameMoment) {
            throw new Refusal("users.refused.taken");
        }
        return links.issue(accounts.byName(checked).orElseThrow(), LINK_VALIDITY);
    }

    /** Makes a link for a new password, open for a day; the old password works until it is used. */
    public SignInLink newLink(long person) {
        access.requireAdministrator();
        return links.issue(account(person), LINK_VALIDITY);
    }

    /** Gives a role in a study, or changes it. */
    public void give(long person, Membership membership) {
        access.requireAdministrator();
        memberships.put(account(person).id(), membership);
    }

    /** Takes the role in a study. */
    public void take(long person, long study) {
        access.requireAdministrator();
        memberships.remove(person, study);
    }

    /**
     * Makes a person an administrator, or no longer; ends their open sessions if that is news.
     *
     * @throws Refusal if nobody would be left to administer
     */
    public void administrator(long person, boolean administrator) {
        access.requireAdministrator();
        Account account = account(person);
        if (account.administrator() == administrator) {
            return;
        }
        if (!administrator) {
            requireAnotherAdministrator(person);
        }
        accounts.administrator(person, administrator);
    }

    /**
     * Shuts a person out and ends their sessions, or lets them in again.
     *
     * @throws Refusal if nobody would be left to administer
     */
    public void disable(long person, boolean disabled) {
        access.requireAdministrator();
        Account account = account(person);
        if (account.disabled() == disabled) {
            return;
        }
        if (disabled) {
            requireAnotherAdministrator(person);
        }
        accounts.disabled(person, disabled);
    }

    /**
     * Removes a person and all their roles. What they coded stays, under their name, and so do the
     * views that they shared.
     *
     * @throws Refusal if nobody would be left to administer
     */
    public void remove(long person) {
        access.requireAdministrator();
        requireAnotherAdministrator(person);
        accounts.byId(person)
                .ifPresent(account -> events.publishEvent(new PersonRemoved(account.name())));
        accounts.remove(person);
    }

    /** The studies in which roles can be given, by title. */
    @Transactional(readOnly = true)
    public List<StudyDirectory.Entry> studies(Locale locale) {
        access.requireAdministrator();
        StudyDirectory named = directory.getIfAvailable();
        if (named != null) {
            return named.studies(locale);
        }
        return memberships.all().values().stream()
                .flatMap(List::stream)
                .map(Membership::study)
                .distinct()
                .sorted()
                .map(number -> new StudyDirectory.Entry(number, Long.toString(number)))
                .toList();
    }

    private void requireAnotherAdministrator(long person) {
        if (accounts.lockAdministrators().equals(List.of(person))) {
            throw new Refusal("users.refused.last-administrator");
        }
    }

    private Account account(long person) {
        return accounts.byId(person).orElseThrow(() -> new Refusal("users.refused.gone"));
    }

    private static Person person(Account account, List<Membership> memberships) {
        return new Person(
                account.id(),
                account.name(),
                account.administrator(),
                account.disabled(),
                account.hasPassword(),
                memberships);
    }
}
