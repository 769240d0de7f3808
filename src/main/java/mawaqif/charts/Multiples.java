package mawaqif.charts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Small multiples: one figure again and again, each panel with the claims of one scenario, period
 * or source, all in the same order and the same scale, so that panels can be compared.
 *
 * @param noEvidence words for a panel without a claim
 * @param panels in order, of one kind of figure and with the same rows or columns; may be empty
 * @param note what to beware of, below the panels; without panels it says why there are none
 */
public record Multiples(Frame frame, String noEvidence, List<Panel> panels, @Nullable String note)
        implements Figure {

    public Multiples {
        panels = List.copyOf(panels);
        note = note == null ? null : Texts.prose(note);
        noEvidence = Texts.prose(noEvidence);
        if (panels.isEmpty() && (note == null || note.isEmpty())) {
            throw new IllegalArgumentException("A figure without panels says why in its note");
        }
        if (panels.stream().map(panel -> panel.figure().getClass()).distinct().count() > 1) {
            throw new IllegalArgumentException("Panels are figures of one kind");
        }
    }

    /**
     * One of them.
     *
     * @param title the scenario, period or source
     * @param filter what its claims are narrowed to, by the names that addresses have, such as
     *     {@code period} and its code
     * @param counts its claims and sources, in words
     * @param n its claims, 0 or more; without any the figure is not drawn
     */
    public record Panel(
            String title, Map<String, String> filter, String counts, int n, Figure figure) {
        public Panel {
            title = Texts.name(title);
            filter = Map.copyOf(filter);
            counts = Texts.prose(counts);
            if (n < 0) {
                throw new IllegalArgumentException("A panel can't have " + n + " claims");
            }
        }

        public boolean isEmpty() {
            return n == 0;
        }
    }

    /**
     * All panels as one figure of their kind, one panel's rows after the other's: what its legend
     * says and how its scales reach holds for each of them.
     *
     * @throws IllegalStateException without panels
     * @throws IllegalArgumentException if figures of that kind are not repeated
     */
    public Figure whole() {
        if (panels.isEmpty()) {
            throw new IllegalStateException("There are no panels");
        }
        return switch (panels.getFirst().figure()) {
            case StanceMatrix first ->
                    new StanceMatrix(
                            frame,
                            first.words(),
                            first.banner(),
                            first.columns(),
                            rows(StanceMatrix.class, StanceMatrix::rows),
                            first.total());
            case CoverageMap first ->
                    new CoverageMap(
                            frame,
                            first.words(),
                            first.banner(),
                            first.columns(),
                            rows(CoverageMap.class, CoverageMap::rows),
                            first.d());
            case DivergingBars first ->
                    new DivergingBars(
                            frame,
                            first.words(),
                            first.banner(),
                            first.percent(),
                            rows(DivergingBars.class, DivergingBars::rows),
                            first.note());
            case PositionStrip first ->
                    new PositionStrip(
                            frame,
                            first.words(),
                            first.banner(),
                            first.parties(),
                            rows(PositionStrip.class, PositionStrip::rows),
                            first.note());
            case Timeline first ->
                    new Timeline(
                            frame,
                            first.words(),
                            first.banner(),
                            rows(Timeline.class, Timeline::lanes),
                            first.periods(),
                            first.events(),
                            first.span());
            case ClosenessMatrix _, MapModel _, Dumbbell _, Network _, Multiples _ ->
                    throw new IllegalArgumentException("Such figures are not repeated");
        };
    }

    private <F extends Figure, R> List<R> rows(Class<F> kind, Function<F, List<R>> rows) {
        return panels.stream()
                .flatMap(panel -> rows.apply(kind.cast(panel.figure())).stream())
                .toList();
    }
}
