package mawaqif;

import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Tells in one line why Mawaqif can't start and what to do about it, for the failures that people
 * can mend; the framework reports all others at length. The process then ends with code 1.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {

    private final @Nullable Environment environment;

    StartFailures(@Nullable ConfigurableApplicationContext context) {
        this.environment = context == null ? null : context.getEnvironment();
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> message = explain(failure);
        message.ifPresent(text -> System.err.println("Mawaqif can't start: " + text));
        return message.isPresent();
    }

    /** The first thing in the chain of causes that people can mend. */
    Optional<String> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text =
                    switch (cause) {
                        case PortInUseException port ->
                                "port %d is in use. Stop the program that has it, or choose another: SERVER_PORT=%d"
                                        .formatted(port.getPort(), port.getPort() + 1);
                        case SQLException sql -> database(sql);
                        case FlywayValidateException newer ->
                                "the database in %s was written by a newer or different Mawaqif. Start that one, or %s"
                                        .formatted(home(), OTHER_HOME);
                        default -> null;
                    };
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static final String OTHER_HOME = "choose another folder: MAWAQIF_HOME=/path/to/folder";

    /** By H2's error codes. */
    private @Nullable String database(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 90020 ->
                    "another Mawaqif is using the folder %s. Stop it, or %s"
                            .formatted(home(), OTHER_HOME);
            case 90028, 90031, 90062, 90097, 23512 ->
                    "the folder %s can't be written to. Give this user the right to, or %s"
                            .formatted(home(), OTHER_HOME);
            case 90030, 90048 ->
                    "the database in %s is damaged or not Mawaqif's. Put back mawaqif.mv.db from a backup, or %s"
                            .formatted(home(), OTHER_HOME);
            default -> null;
        };
    }

    private String home() {
        return environment == null
                ? "MAWAQIF_HOME"
                : environment.getProperty(HomeFolder.PROPERTY, "MAWAQIF_HOME");
    }
}
