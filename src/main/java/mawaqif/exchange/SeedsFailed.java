package mawaqif.exchange;

import java.nio.file.Path;
import mawaqif.api.Problem.Fault;
import mawaqif.api.Problem.InvalidContent;

/** Stops the start because the first studies cannot be loaded, and says why. */
final class SeedsFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SeedsFailed(String message) {
        super(message);
    }

    /** Names the first fault and how many there are. */
    static SeedsFailed because(Path seed, InvalidContent invalid) {
        StringBuilder words =
                new StringBuilder("the seed %s is refused: ".formatted(seed.getFileName()));
        Fault first = invalid.errors().getFirst();
        words.append(first.file() == null ? "" : first.file());
        words.append(first.line() == null ? "" : " line " + first.line());
        words.append(first.column() == null ? "" : ", " + first.column());
        words.append(": ").append(first.reason());
        if (invalid.total() > 1) {
            words.append(" (the first of %d faults)".formatted(invalid.total()));
        }
        return new SeedsFailed(words.toString());
    }
}
