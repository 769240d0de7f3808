package mawaqif.analysis;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the selected claims of one stakeholder on one issue say, in exactly one state: the first of
 * none, contested, neutral and clear that holds.
 */
public sealed interface Cell {

    /**
     * No claim; never to be drawn as neutral.
     *
     * @param silent whether somebody searched and recorded a silence
     */
    record None(boolean silent) implements Cell {}

    /**
     * At least a quarter of the weight on each side of zero and, on each side, a claim of medium or
     * high confidence. There is no overall median.
     *
     * @param medianAgainst weighted median of the claims below zero, −2 or −1
     * @param medianFor weighted median of the claims above zero, 1 or 2
     * @param splitBy the first of the dimensions that separates the sides completely, if any does
     */
    record Contested(Evidence evidence, int medianAgainst, int medianFor, @Nullable SplitBy splitBy)
            implements Cell {}

    /** The weighted median is 0. */
    record Neutral(Evidence evidence) implements Cell {}

    /**
     * The weighted median takes a side.
     *
     * @param median −2, −1, 1 or 2
     */
    record Clear(Evidence evidence, int median) implements Cell {}

    /** The counts and weights; empty when there is no claim. */
    default Optional<Evidence> found() {
        return switch (this) {
            case None _ -> Optional.empty();
            case Contested cell -> Optional.of(cell.evidence);
            case Neutral cell -> Optional.of(cell.evidence);
            case Clear cell -> Optional.of(cell.evidence);
        };
    }

    /** The overall weighted median, −2 … 2; empty when none or contested. */
    default OptionalInt overallMedian() {
        return switch (this) {
            case None _, Contested _ -> OptionalInt.empty();
            case Neutral _ -> OptionalInt.of(0);
            case Clear cell -> OptionalInt.of(cell.median);
        };
    }

    /** The number of claims. */
    default int n() {
        return found().map(Evidence::n).orElse(0);
    }

    /** The number of distinct sources. */
    default int d() {
        return found().map(Evidence::d).orElse(0);
    }

    /** Whether this cell's median has the other sign than the other's: a part that dissents. */
    default boolean opposes(Cell other) {
        return overallMedian().orElse(0) * other.overallMedian().orElse(0) < 0;
    }
}
