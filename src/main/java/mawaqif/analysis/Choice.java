package mawaqif.analysis;

import java.util.BitSet;

/**
 * The values of one dimension that a filter lets through: a list of codes, which may include the
 * absent value, or the complement of that whole list.
 */
public final class Choice {
    private static final Choice ANY = new Choice(new BitSet(), false, true);

    private final BitSet listed;
    private final boolean absentListed;
    private final boolean complement;

    private Choice(BitSet listed, boolean absentListed, boolean complement) {
        this.listed = listed;
        this.absentListed = absentListed;
        this.complement = complement;
    }

    /** Lets everything through, absent values too. */
    public static Choice any() {
        return ANY;
    }

    /**
     * Lets the given codes through.
     *
     * @param codes codes ≥ 0, or {@link Coding#NONE} for the absent value
     */
    public static Choice of(int... codes) {
        var listed = new BitSet();
        boolean absent = false;
        for (int code : codes) {
            if (code == Coding.NONE) {
                absent = true;
            } else {
                listed.set(code);
            }
        }
        return new Choice(listed, absent, false);
    }

    /**
     * The same list with the opposite answer: what this lets through is kept out, and vice versa.
     */
    public Choice complement() {
        return new Choice(listed, absentListed, !complement);
    }

    /** Whether a code, or {@link Coding#NONE} for the absent value, is let through. */
    public boolean accepts(int code) {
        return complement != lists(code);
    }

    /** Whether a code, or {@link Coding#NONE} for the absent value, stands on the list. */
    boolean lists(int code) {
        return code == Coding.NONE ? absentListed : listed.get(code);
    }

    boolean isComplement() {
        return complement;
    }

    boolean acceptsAll() {
        return complement && !absentListed && listed.isEmpty();
    }
}
