package mawaqif.analysis;

/** What makes two stakeholders near to each other. */
public enum Measure {
    /** {@link Closeness}: the mean likeness of their weights per shared issue, 0 … 1. */
    SIMILARITY {
        @Override
        public Nearness of(Matrix matrix) {
            return Closeness.ofParts(matrix);
        }
    },
    /** {@link ClaimPairs}: pairs of claims that agree, ≥ 0. */
    CONGRUENCE {
        @Override
        public Nearness of(Matrix matrix) {
            return new ClaimPairs(matrix, 1, 0);
        }
    },
    /** {@link ClaimPairs}: pairs of claims that disagree, ≥ 0. */
    CONFLICT {
        @Override
        public Nearness of(Matrix matrix) {
            return new ClaimPairs(matrix, 0, 1);
        }
    },
    /** {@link ClaimPairs}: congruence less conflict; negative where conflict prevails. */
    SUBTRACT {
        @Override
        public Nearness of(Matrix matrix) {
            return new ClaimPairs(matrix, 1, -1);
        }
    };

    /** Compares every two columns of a matrix over the issues they share. */
    public abstract Nearness of(Matrix matrix);

    /** Whether claims are counted, whatever they weigh, rather than their weights compared. */
    public boolean counts() {
        return this != SIMILARITY;
    }
}
