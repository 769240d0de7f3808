package mawaqif.analysis;

/**
 * How claims become cells.
 *
 * @param level which stakeholders are the matrix's columns
 * @param rollup how the claims of a stakeholder's children enter its cell
 * @param count whether every claim counts, or one per set of sources
 * @param weight what a claim weighs
 */
public record Options(Level level, Rollup rollup, Count count, Weight weight) {

    /** Top level, claims pooled, every claim counted, weighted by confidence. */
    public static final Options DEFAULT =
            new Options(Level.TOP, Rollup.CLAIMS, Count.CLAIMS, Weight.CONFIDENCE);

    public enum Level {
        /** Stakeholders without a parent, each with its descendants rolled up. */
        TOP,
        /** Every stakeholder with its own claims only. */
        LEAF
    }

    public enum Rollup {
        /** Claims of descendants are pooled with the stakeholder's own. */
        CLAIMS,
        /** Each direct child weighs the same; the stakeholder's own claims are one more child. */
        CHILDREN
    }

    public enum Count {
        CLAIMS,
        /**
         * Of claims with the same set of sources, stakeholder, issue, lens, scenario, period and
         * stance only the most confident counts; on ties the first in the order of ids.
         */
        SOURCES
    }

    public enum Weight {
        /** High confidence weighs 3, medium 2, low 1. */
        CONFIDENCE,
        /** Every claim weighs 1. */
        EQUAL;

        int of(int confidence) {
            return this == EQUAL ? 1 : confidence;
        }
    }

    public Options with(Level other) {
        return new Options(other, rollup, count, weight);
    }

    public Options with(Rollup other) {
        return new Options(level, other, count, weight);
    }

    public Options with(Count other) {
        return new Options(level, rollup, other, weight);
    }

    public Options with(Weight other) {
        return new Options(level, rollup, count, other);
    }
}
