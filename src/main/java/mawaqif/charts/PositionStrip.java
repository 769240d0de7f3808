package mawaqif.charts;

import java.util.List;
import mawaqif.charts.StanceMatrix.Cell;
import org.jspecify.annotations.Nullable;

/**
 * How far apart stakeholders are: a row for each issue, the stance from left to right, a lane for
 * each stakeholder.
 *
 * @param banner the line that says the study has one source, or null
 * @param parties 1 to 6 stakeholders in order, or none in a figure without rows
 * @param rows issues in order, each with one spot per party
 * @param note what is left out, below the plot; with no row it says why there is none
 */
public record PositionStrip(
        Frame frame,
        StripWords words,
        @Nullable String banner,
        List<Party> parties,
        List<Row> rows,
        @Nullable String note)
        implements Figure {

    /** So many stakeholders can be told apart. */
    public static final int MOST = 6;

    public PositionStrip {
        parties = List.copyOf(parties);
        rows = List.copyOf(rows);
        banner = banner == null ? null : Texts.prose(banner);
        note = note == null ? null : Texts.prose(note);
        if (parties.size() > MOST) {
            throw new IllegalArgumentException(
                    "A strip shows 1 to %d stakeholders, not %d".formatted(MOST, parties.size()));
        }
        if (rows.isEmpty() && (note == null || note.isEmpty())) {
            throw new IllegalArgumentException("A figure without rows says why in its note");
        }
        for (Row row : rows) {
            if (row.spots().size() != parties.size()) {
                throw new IllegalArgumentException(
                        "Row %s has %d spots for %d stakeholders"
                                .formatted(row.code(), row.spots().size(), parties.size()));
            }
        }
    }

    /** An issue; a blank label is replaced by the code. */
    public record Row(String code, String label, List<Spot> spots) {
        public Row {
            String clean = Texts.name(label);
            label = clean.isEmpty() ? Texts.name(code) : clean;
            spots = List.copyOf(spots);
        }
    }

    /**
     * Where a stakeholder stands on an issue.
     *
     * @param lowest stance of any of its claims, −2 … 2; 0 without evidence
     * @param highest stance of any of its claims, not below the lowest
     * @param place what the mark says on screens and where it leads, or null
     */
    public record Spot(Cell cell, int lowest, int highest, @Nullable Place place) {

        /** A spot without a place. */
        public Spot(Cell cell, int lowest, int highest) {
            this(cell, lowest, highest, null);
        }

        public Spot {
            if (lowest < -2 || highest > 2 || lowest > highest) {
                throw new IllegalArgumentException(
                        "A range goes from −2 to 2, not from %d to %d".formatted(lowest, highest));
            }
        }

        public boolean isMissing() {
            return cell.n() == 0;
        }
    }
}
