package mawaqif.exchange;

import java.nio.file.Path;
import mawaqif.api.Problem.Fault;
import mawaqif.api.Problem.InvalidContent;

/** Stops the start because the first studies cannot be loaded, and says why. */
final class SeedsFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int TOLD = 20;

    SeedsFailed(String message) {
        super(message);
    }

    static SeedsFailed because(Path seed, InvalidContent invalid) {
        StringBuilder words =
                new StringBuilder(
                        "The seed %s: %s".formatted(seed.getFileName(), invalid.detail()));
        for (Fault fault : invalid.errors().stream().limit(TOLD).toList()) {
            words.append("\n  ").append(fault.file() == null ? "" : fault.file());
            words.append(fault.line() == null ? "" : " line " + fault.line());
            words.append(fault.column() == null ? "" : ", " + fault.column());
            words.append(": ").append(fault.reason());
        }
        if (invalid.total() > TOLD) {
            words.append("\n  … and ").append(invalid.total() - TOLD).append(" more");
        }
        return new SeedsFailed(words.toString());
    }
}
