package mawaqif.analysis;

/**
 * One claim as numbers: who, on what, seen how, stands where, and everything a filter can ask for.
 * Scenario, period, attribution, status, coder and date may be absent.
 *
 * @param stakeholder code in the hierarchy
 * @param issue code, 0 … issues − 1
 * @param lens code, 0 … 254
 * @param stance −2 … +2
 * @param scenario code, 0 … 65,534, or {@link #NONE}
 * @param period code, 0 … 65,534, or {@link #NONE}
 * @param attribution code, 0 … 254, or {@link #NONE}
 * @param confidence 1 (low), 2 (medium) or 3 (high)
 * @param status code, 0 … 254, or {@link #NONE}
 * @param coder code, 0 … 65,534, or {@link #NONE}
 * @param date epoch day, or {@link #NO_DATE}
 * @param sources the distinct sources quoted, in any order; codes ≥ 0; not copied, so leave it be
 */
public record Coding(
        int stakeholder,
        int issue,
        int lens,
        int stance,
        int scenario,
        int period,
        int attribution,
        int confidence,
        int status,
        int coder,
        int date,
        int[] sources) {

    /** The absent value of every dimension. */
    public static final int NONE = -1;

    /** The date of a claim without one. */
    public static final int NO_DATE = Integer.MIN_VALUE;

    public Coding {
        require("stakeholder", stakeholder, 0, Runs.MAX_CODE);
        require("issue", issue, 0, Runs.MAX_CODE);
        require("lens", lens, 0, 254);
        require("stance", stance, -2, 2);
        require("scenario", scenario, NONE, 65_534);
        require("period", period, NONE, 65_534);
        require("attribution", attribution, NONE, 254);
        require("confidence", confidence, 1, 3);
        require("status", status, NONE, 254);
        require("coder", coder, NONE, 65_534);
        for (int source : sources) {
            require("source", source, 0, Integer.MAX_VALUE - 64);
        }
    }

    private static void require(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "A claim's %s is %d; it must lie between %d and %d"
                            .formatted(what, value, least, most));
        }
    }
}
