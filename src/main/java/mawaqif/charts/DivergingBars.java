package mawaqif.charts;

import java.util.List;
import mawaqif.charts.StanceMatrix.Cell;
import org.jspecify.annotations.Nullable;

/**
 * How one issue is split, with stakeholders as rows, or one stakeholder, with issues as rows:
 * claims against to the left, claims for to the right, strong ones outermost, neutral ones in a
 * column beside.
 *
 * @param banner the line that says the study has one source; when given, no row is marked thin
 * @param percent whether a bar's length is the share of its row's claims instead of their number;
 *     numbers of claims are written either way
 * @param rows in order; a part follows its parent or another part of it
 * @param note what to beware of, below the plot; with no row it says why there is none
 */
public record DivergingBars(
        Frame frame,
        BarsWords words,
        @Nullable String banner,
        boolean percent,
        List<Row> rows,
        @Nullable String note)
        implements Figure {

    /** Below this many claims in a row its counts come before its shares. */
    public static final int FEW = 20;

    public DivergingBars {
        rows = List.copyOf(rows);
        banner = banner == null ? null : Texts.prose(banner);
        note = note == null ? null : Texts.prose(note);
        if (rows.isEmpty() && (note == null || note.isEmpty())) {
            throw new IllegalArgumentException("A figure without rows says why in its note");
        }
        if (!rows.isEmpty() && rows.getFirst().kind() == Kind.PART) {
            throw new IllegalArgumentException("A part follows its parent");
        }
    }

    /** What a row stands for. */
    public enum Kind {
        /** A stakeholder, with whatever rolls up to it. */
        WHOLE,
        /** A part of the last whole above it. */
        PART,
        /** An issue. */
        ISSUE
    }

    /**
     * One bar; a blank label is replaced by the code.
     *
     * @param counts claims at −2 … +2, 0 or more; together the n of the cell
     * @param cell what the claims come to
     * @param verdict a word that goes before the others, such as "contested"; or null
     * @param words what the cell says, such as "strongly opposes"; may be empty
     * @param place what the row says on screens and where it leads, or null
     */
    public record Row(
            String code,
            String label,
            Kind kind,
            List<Integer> counts,
            Cell cell,
            @Nullable String verdict,
            String words,
            @Nullable Place place) {

        /** A row without a place. */
        public Row(
                String code,
                String label,
                Kind kind,
                List<Integer> counts,
                Cell cell,
                @Nullable String verdict,
                String words) {
            this(code, label, kind, counts, cell, verdict, words, null);
        }

        public Row {
            String clean = Texts.name(label);
            label = clean.isEmpty() ? Texts.name(code) : clean;
            counts = List.copyOf(counts);
            verdict = verdict == null ? null : Texts.name(verdict);
            words = Texts.prose(words);
            if (counts.size() != 5 || counts.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("Five counts, 0 or more, not " + counts);
            }
            int sum = counts.stream().mapToInt(Integer::intValue).sum();
            if (sum != cell.n()) {
                throw new IllegalArgumentException(
                        "%s has %d claims in its counts but n=%d".formatted(code, sum, cell.n()));
            }
        }

        public int count(int stance) {
            return counts.get(stance + 2);
        }

        public int against() {
            return count(-2) + count(-1);
        }

        public int favour() {
            return count(1) + count(2);
        }
    }
}
