package mawaqif.exchange;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in words, without a stack trace, why the first studies could not be loaded. */
final class SeedsFailedAnalyzer extends AbstractFailureAnalyzer<SeedsFailed> {

    SeedsFailedAnalyzer() {}

    @Override
    protected FailureAnalysis analyze(Throwable root, SeedsFailed cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Mend it, or start with MAWAQIF_SEEDS= (empty) for none",
                cause);
    }
}
