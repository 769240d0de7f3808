package mawaqif.charts;

import java.util.List;
import java.util.OptionalInt;
import mawaqif.charts.StanceMatrix.Cell;
import org.jspecify.annotations.Nullable;

/**
 * How far apart two are: a stakeholder before and after, or two stakeholders; a row for each issue.
 *
 * @param banner the line that says the study has one source, or null
 * @param before who or what comes first
 * @param after who or what comes second; with the same party its position has moved, with another
 *     one they stand apart
 * @param rows in the order wanted
 * @param note what is left out, below the plot; with no row it says why there is none
 */
public record Dumbbell(
        Frame frame,
        StripWords words,
        @Nullable String banner,
        End before,
        End after,
        List<Row> rows,
        @Nullable String note)
        implements Figure {
    public Dumbbell {
        rows = List.copyOf(rows);
        banner = banner == null ? null : Texts.prose(banner);
        note = note == null ? null : Texts.prose(note);
        if (rows.isEmpty() && (note == null || note.isEmpty())) {
            throw new IllegalArgumentException("A figure without rows says why in its note");
        }
    }

    public boolean moves() {
        return before.party().code().equals(after.party().code());
    }

    /**
     * One of the two.
     *
     * @param label what it is called: the period, the scenario or the stakeholder
     * @param code of the period or scenario; null for a stakeholder
     */
    public record End(Party party, String label, @Nullable String code) {

        /** An end that is a stakeholder. */
        public End(Party party, String label) {
            this(party, label, null);
        }

        public End {
            String clean = Texts.name(label);
            label = clean.isEmpty() ? party.label() : clean;
        }
    }

    /**
     * An issue; a blank label is replaced by the code.
     *
     * @param first what the first mark says on screens and where it leads, or null
     * @param second what the second mark says
     */
    public record Row(
            String code,
            String label,
            Cell before,
            Cell after,
            @Nullable Place first,
            @Nullable Place second) {

        /** A row without places. */
        public Row(String code, String label, Cell before, Cell after) {
            this(code, label, before, after, null, null);
        }

        public Row {
            String clean = Texts.name(label);
            label = clean.isEmpty() ? Texts.name(code) : clean;
        }

        /** The later median less the earlier, −4 … 4; empty unless both have one. */
        public OptionalInt change() {
            OptionalInt from = median(before);
            OptionalInt to = median(after);
            return from.isPresent() && to.isPresent()
                    ? OptionalInt.of(to.getAsInt() - from.getAsInt())
                    : OptionalInt.empty();
        }

        public boolean isOneSided() {
            return before.n() == 0 || after.n() == 0;
        }

        private static OptionalInt median(Cell cell) {
            return switch (cell) {
                case Cell.Clear clear -> OptionalInt.of(clear.median());
                case Cell.Neutral neutral -> OptionalInt.of(0);
                case Cell.Contested contested -> OptionalInt.empty();
                case Cell.None none -> OptionalInt.empty();
                case Cell.Silent silent -> OptionalInt.empty();
            };
        }
    }
}
