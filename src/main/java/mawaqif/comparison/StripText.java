package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StripWords;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Says strips and dumbbells in words: their legends, their notes and their descriptions. */
record StripText(MatrixWording wording, Lens lens) {

    /** Beyond this many rows a description is too long to be listened to. */
    static final int MOST_ROWS = 40;

    /** A key, or the one of its words for an impact. */
    String key(String prefix) {
        return MatrixWording.isImpact(lens) ? prefix + ".impact" : prefix;
    }

    /**
     * The words of legend and axis.
     *
     * @param range whether lines say how far claims reach; empty for none
     * @param change what an arrow or a gap says, a part of a key; empty for none
     * @param counts how pairs of numbers are read, a part of a key; empty for none
     */
    StripWords words(String range, String change, String counts) {
        List<String> stops = new ArrayList<>();
        for (int stance = -2; stance <= 2; stance++) {
            stops.add(wording.point(lens, stance));
        }
        boolean gap = change.equals("gap");
        return new StripWords(
                stops,
                range.isEmpty() ? "" : wording.text("comparison.strip.range"),
                wording.text("comparison.strip.low"),
                wording.text("comparison.strip.contested"),
                wording.text("comparison.legend.none"),
                wording.text("comparison.legend.silent"),
                change.isEmpty() || gap ? "" : wording.text("comparison.strip." + change),
                change.isEmpty()
                        ? ""
                        : wording.text(gap ? "comparison.strip.gap" : "comparison.strip.change"),
                counts.isEmpty() ? "" : wording.text("comparison.strip." + counts));
    }

    /** Which issues have no row and why; null where every issue has one. */
    @Nullable String note(List<Issue> left, boolean empty, String key) {
        if (empty) {
            return wording.text("comparison.strip.nothing");
        }
        if (left.isEmpty()) {
            return null;
        }
        List<String> names =
                left.stream().map(issue -> Bidi.isolate(wording.issue(issue))).toList();
        return wording.text(
                key, left.size(), String.join(wording.text("claims.filter.separator"), names));
    }

    /** Title and evidence, with which a description begins. */
    StringJoiner begin(StudyMatrix matrix, String title) {
        StringJoiner text = new StringJoiner(" ");
        text.add(title);
        text.add(wording.evidence("comparison.footer", matrix.totals()));
        return text;
    }

    /** A row of a description. */
    String row(String issue, String said) {
        return wording.text("comparison.strip.row", Bidi.isolate(issue), said);
    }

    /** Sayings of one row. */
    String and(List<String> sayings) {
        return String.join(wording.text("comparison.strip.and"), sayings);
    }

    /** Where somebody stands. */
    String said(String name, Cell cell) {
        String who = Bidi.isolate(name);
        return switch (cell) {
            case Cell.None _ -> who + " " + wording.text("comparison.legend.none");
            case Cell.Silent _ -> who + " " + wording.text("comparison.legend.silent");
            case Cell.Clear clear -> at(who, clear.median(), cell.n());
            case Cell.Neutral _ -> at(who, 0, cell.n());
            case Cell.Contested contested ->
                    wording.text(
                            "comparison.strip.at.contested",
                            who,
                            Bidi.signed(contested.medianAgainst()),
                            Bidi.signed(contested.medianFor()),
                            cell.n());
        };
    }

    private String at(String who, int median, int n) {
        return wording.text("comparison.strip.at", who, Bidi.signed(median), n);
    }
}
