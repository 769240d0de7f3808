package mawaqif.analysis;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The filter: which claims are looked at. It selects whole claims; a stakeholder is only itself,
 * whoever stands below it, and a source matches any source of the claim. Start from {@link #all()}
 * and narrow.
 */
public final class Selection {
    private static final Selection ALL =
            new Selection(Map.of(), Coding.NO_DATE, Integer.MAX_VALUE, null);

    private final Map<Dimension, Choice> choices;
    private final int from;
    private final int to;
    private final @Nullable BitSet claims;

    private Selection(Map<Dimension, Choice> choices, int from, int to, @Nullable BitSet claims) {
        this.choices = choices;
        this.from = from;
        this.to = to;
        this.claims = claims;
    }

    /** Every claim, whatever its status. */
    public static Selection all() {
        return ALL;
    }

    /** This selection with its choice of one dimension replaced. */
    public Selection where(Dimension dimension, Choice choice) {
        var changed = new EnumMap<Dimension, Choice>(Dimension.class);
        changed.putAll(choices);
        changed.put(dimension, choice);
        return new Selection(changed, from, to, claims);
    }

    /** Only claims dated on or after a day (epoch day); claims without a date drop out. */
    public Selection from(int epochDay) {
        return new Selection(choices, epochDay, to, claims);
    }

    /** Only claims dated on or before a day (epoch day); claims without a date drop out. */
    public Selection to(int epochDay) {
        return new Selection(choices, from, epochDay, claims);
    }

    /**
     * Only the claims at these positions of the order of ids, such as the hits of a text search.
     *
     * @param positions bit <i>i</i> stands for the <i>i</i>-th claim given to the table's builder
     */
    public Selection only(BitSet positions) {
        return new Selection(choices, from, to, (BitSet) positions.clone());
    }

    Choice choice(Dimension dimension) {
        return choices.getOrDefault(dimension, Choice.any());
    }

    boolean restricts(Dimension dimension) {
        return !choice(dimension).acceptsAll();
    }

    boolean restrictsDate() {
        return from != Coding.NO_DATE || to != Integer.MAX_VALUE;
    }

    boolean acceptsDate(int epochDay) {
        return !restrictsDate()
                || (epochDay != Coding.NO_DATE && epochDay >= from && epochDay <= to);
    }

    @Nullable BitSet claims() {
        return claims;
    }

    /** The stakeholders selected. */
    BitSet stakeholders(Hierarchy hierarchy) {
        return accepted(Dimension.STAKEHOLDER, hierarchy.size());
    }

    /** The codes below {@code size} that a dimension's choice accepts. */
    BitSet accepted(Dimension dimension, int size) {
        Choice choice = choice(dimension);
        var accepted = new BitSet(size);
        for (int code = 0; code < size; code++) {
            accepted.set(code, choice.accepts(code));
        }
        return accepted;
    }
}
