package mawaqif;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/**
 * Tells in one line why Mawaqif can't start and what to do about it, for the failures that people
 * can mend; the framework reports all others at length. The process then ends with code 1.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {

    private static final String OTHER_HOME = StartFailure.OTHER_HOME;
    private final @Nullable Environment environment;

    StartFailures(@Nullable ConfigurableApplicationContext context) {
        this.environment = context == null ? null : context.getEnvironment();
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> message = explain(failure);
        message.map(text -> text.replaceAll("\\s+", " "))
                .ifPresent(text -> System.err.println("Mawaqif can't start: " + text));
        return message.isPresent();
    }

    /** The first thing in the chain of causes that people can mend. */
    Optional<String> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            @Nullable String text =
                    switch (cause) {
                        case StartFailure told -> told.getMessage();
                        case PortInUseException port ->
                                StartFailure.portInUse(port.getPort()).getMessage();
                        case SQLException sql -> database(sql);
                        case FlywayValidateException newer ->
                                "the database in %s was written by a newer or different Mawaqif. Start that one, or %s"
                                        .formatted(home(), OTHER_HOME);
                        case FlywayException foreign when foreign.getCause() == null -> notOurs();
                        default -> null;
                    };
            if (text != null) {
                return Optional.of(text);
            }
        }
        return ofModules(failure);
    }

    /** What a module says by a {@link FailureAnalyzer} of its own. */
    private static Optional<String> ofModules(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((_, _) -> {}))
                .stream()
                .filter(each -> each.getClass().getName().startsWith("mawaqif."))
                .map(each -> each.analyze(failure))
                .filter(Objects::nonNull)
                .map(told -> told.getDescription() + ". " + told.getAction())
                .findFirst();
    }

    /** By H2's error codes. */
    private @Nullable String database(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 90020 ->
                    "another Mawaqif is using the folder %s. Stop it, or %s"
                            .formatted(home(), OTHER_HOME);
            case 90028, 90031, 90062, 90097, 23512 -> StartFailure.notWritable(home()).getMessage();
            case 90030, 90048, 28000 -> notOurs();
            default -> null;
        };
    }

    /** Says of tables without our history, too, that they are not ours. */
    private String notOurs() {
        return "the database in %s is damaged or not Mawaqif's. Put back mawaqif.mv.db from a backup, or %s"
                .formatted(home(), OTHER_HOME);
    }

    private String home() {
        return environment == null
                ? "MAWAQIF_HOME"
                : environment.getProperty(HomeFolder.PROPERTY, "MAWAQIF_HOME");
    }
}
