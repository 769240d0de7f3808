package mawaqif.users;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Stops the start because nobody may have the password that the environment gives {@code admin}.
 */
final class AdminPasswordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AdminPasswordRefused() {
        super("MAWAQIF_ADMIN_PASSWORD has more than %d bytes".formatted(Passwords.MOST_BYTES));
    }

    /** Tells it in words, without a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<AdminPasswordRefused> {

        Analyzer() {}

        @Override
        protected FailureAnalysis analyze(Throwable root, AdminPasswordRefused cause) {
            return new FailureAnalysis(
                    String.valueOf(cause.getMessage()),
                    "Set one of at most %d bytes, or leave it out and choose one with the link that the start prints"
                            .formatted(Passwords.MOST_BYTES),
                    cause);
        }
    }
}
