package mawaqif.users;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Lets the first person in: an empty database gets {@code admin}, who has the password of the
 * environment, or chooses one with a link that each start prints until that has happened.
 */
@Component
class FirstPerson implements SmartInitializingSingleton {

    static final String NAME = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstPerson.class);
    private static final Duration LINK_VALIDITY = Duration.ofMinutes(15);

    private final JdbcAccounts accounts;
    private final Passwords passwords;
    private final SignInLinks links;
    private final Clock clock;
    private final @Nullable String password;

    FirstPerson(
            JdbcAccounts accounts,
            Passwords passwords,
            SignInLinks links,
            ObjectProvider<Clock> clock,
            @Value("${mawaqif.admin-password:}") String password) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.clock = clock.getIfUnique(Clock::systemUTC);
        this.password = password.isEmpty() ? null : password;
    }

    /**
     * Before the server listens.
     *
     * @throws AdminPasswordRefused if the password of the environment is too short or too long
     */
    @Override
    public void afterSingletonsInstantiated() {
        if (!accounts.isEmpty()) {
            return;
        }
        try {
            accounts.add(NAME, password == null ? null : hash(password), true, clock.instant());
        } catch (DuplicateKeyException otherInstance) {
            LOG.info("Another instance has just added {}", NAME);
        }
    }

    /** Prints the link when everything else is up. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void ready(ApplicationReadyEvent event) {
        accounts.byName(NAME)
                .filter(admin -> !admin.hasPassword() && !admin.disabled())
                .ifPresent(admin ->
                        System.out.println(message(event, links.issue(admin, LINK_VALIDITY))));
    }

    private static String message(ApplicationReadyEvent event, SignInLink link) {
        int port =
                event.getApplicationContext() instanceof WebServerApplicationContext web
                                && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : 8080;
        String root =
                event.getApplicationContext()
                        .getEnvironment()
                        .getProperty("server.servlet.context-path", "");
        return """

        Choose the password of %s with this link. It works once, for 15 minutes:

            http://localhost:%d%s%s

        """
                .formatted(NAME, port, root, link.path());
    }

    private String hash(String fromEnvironment) {
        if (Passwords.isTooShort(fromEnvironment)) {
            LOG.warn(
                    "MAWAQIF_ADMIN_PASSWORD has fewer than 8 characters; choose a longer one before"
                            + " others can reach this machine");
        }
        try {
            return passwords.hash(fromEnvironment);
        } catch (Refusal refused) {
            throw new AdminPasswordRefused();
        }
    }
}
