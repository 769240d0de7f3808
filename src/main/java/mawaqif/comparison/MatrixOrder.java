package mawaqif.comparison;

import java.util.Locale;

/** How rows and columns stand. */
public enum MatrixOrder {
    /** As the codebook has them. */
    CURATED,
    /** Like beside like. */
    SIMILARITY,
    /** The most divided first. */
    POLARISATION,
    /** The best documented first. */
    COVERAGE,
    /** By their names in the language of the reader. */
    NAME;

    /** As addresses and the API write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
