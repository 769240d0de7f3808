package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import mawaqif.api.Query;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Figure;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;

/**
 * What the reader of a position strip has chosen and can choose.
 *
 * @param shown the stakeholders in the picture, in order
 * @param stakeholders all that can be shown, parts after their parents
 * @param times periods or scenarios that the filter lets through; empty between stakeholders
 * @param between codes of the two in the picture; empty where there are none
 */
public record StripChoices(
        Contrast.By by,
        List<Party> shown,
        List<Value> stakeholders,
        List<Value> times,
        List<String> between) {

    public record Value(String code, String label) {}

    public static boolean isFor(Figure figure) {
        return figure instanceof PositionStrip || figure instanceof Dumbbell;
    }

    /**
     * @param whole the matrix with every parent opened
     * @param own the figure's own parameters, from which it was made
     */
    static StripChoices of(Figure figure, StudyMatrix whole, Query own, MatrixWording wording) {
        Contrast.By by =
                own.one(StripKind.BY)
                        .map(given -> Contrast.By.valueOf(given.toUpperCase(Locale.ROOT)))
                        .orElse(Contrast.By.STAKEHOLDER);
        List<Value> times = new ArrayList<>();
        if (by != Contrast.By.STAKEHOLDER) {
            StripChange.names(whole, wording, StripChange.field(by))
                    .forEach((code, label) -> times.add(new Value(code, label)));
        }
        return new StripChoices(
                by,
                shown(figure),
                whole.columns().stream()
                        .map(column -> new Value(column.address(), wording.column(column)))
                        .toList(),
                times,
                between(figure));
    }

    private static List<Party> shown(Figure figure) {
        return switch (figure) {
            case PositionStrip strip -> strip.parties();
            case Dumbbell two ->
                    two.moves()
                            ? List.of(two.after().party())
                            : List.of(two.before().party(), two.after().party());
            default -> List.of();
        };
    }

    private static List<String> between(Figure figure) {
        if (figure instanceof Dumbbell two && two.moves()) {
            List<String> codes =
                    Stream.of(two.before().code(), two.after().code())
                            .filter(Objects::nonNull)
                            .map(Objects::requireNonNull)
                            .toList();
            return codes.size() == 2 ? codes : List.of();
        }
        return List.of();
    }
}
