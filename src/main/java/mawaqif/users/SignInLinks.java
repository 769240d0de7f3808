package mawaqif.users;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Makes one-time links and takes them in; whoever holds an open one may choose the password. */
@Service
public class SignInLinks {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcSignInLinks links;
    private final JdbcAccounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SignInLinks(
            JdbcSignInLinks links,
            JdbcAccounts accounts,
            Passwords passwords,
            ObjectProvider<Clock> clock) {
        this.links = links;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock.getIfUnique(Clock::systemUTC);
    }

    /** What a token is good for. */
    public sealed interface State {

        /** It lets this person choose a password. */
        record Open(String person) implements State {}

        /** A password has been chosen with it. */
        record Used() implements State {}

        /** Its time is over, or a later link has replaced it. */
        record Expired() implements State {}

        /** No link has this token, or its person is gone or disabled. */
        record Unknown() implements State {}
    }

    /** Looks at a token without using it up. */
    @Transactional(readOnly = true)
    public State state(String token) {
        return links.find(hash(token)).map(this::state).orElseGet(State.Unknown::new);
    }

    /**
     * Sets the password of the token's person, forgets their failed attempts and ends their
     * sessions. Exactly one of several callers succeeds.
     *
     * @return the person, signed in, or empty if the link is not open any more
     * @throws Refusal if the password is too short or too long; the link stays open
     */
    @Transactional
    public Optional<Authentication> redeem(String token, String password) {
        String hash = hash(token);
        if (!(state(token) instanceof State.Open)) {
            return Optional.empty();
        }
        String chosen = passwords.hashChosen(password);
        return links.find(hash)
                .filter(link -> links.use(hash, clock.instant()))
                .flatMap(link -> {
                    accounts.password(link.account(), chosen);
                    links.expire(link.account(), clock.instant());
                    return accounts.byId(link.account());
                })
                .map(PasswordSignIn::token);
    }

    /**
     * The same for a person at a screen: also signs them in, in a session with a new name.
     *
     * @return whether the link was open
     * @throws Refusal if the password is too short or too long; the link stays open
     */
    @Transactional
    public boolean signIn(String token, String password) {
        Optional<Authentication> person = redeem(token, password);
        person.ifPresent(Sessions::begin);
        return person.isPresent();
    }

    /** Makes the only open link of an account. */
    @Transactional
    SignInLink issue(Account account, Duration validity) {
        Instant now = clock.instant();
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.removeExpiredBefore(now.minus(KEPT));
        links.expire(account.id(), now);
        links.add(hash(token), account.id(), now.plus(validity));
        return new SignInLink(account.name(), "/sign-in/" + token, now.plus(validity));
    }

    private State state(JdbcSignInLinks.Link link) {
        if (link.used() != null) {
            return new State.Used();
        }
        if (!clock.instant().isBefore(link.expires())) {
            return new State.Expired();
        }
        return accounts.byId(link.account())
                .filter(account -> !account.disabled())
                .<State>map(account -> new State.Open(account.name()))
                .orElseGet(State.Unknown::new);
    }

    static String hash(String token) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
