package mawaqif.comparison;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the Compare screen shows, on its way out: a position strip over its sides and in its order,
 * the numbers, and the words that carry them. It has a screen of its own, so it is none of the
 * charts.
 */
@Component
@Order(9)
class CompareKind implements FigureKind {

    private final Contrasts contrasts;
    private final Comparison comparison;

    CompareKind(Contrasts contrasts, Comparison comparison) {
        this.contrasts = contrasts;
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return FigureExports.COMPARE;
    }

    @Override
    public boolean isChart() {
        return false;
    }

    @Override
    public List<String> parameters() {
        return List.of(Contrasts.WITH, Contrasts.BY);
    }

    @Override
    public Made make(Material material) {
        StudyMatrix matrix = material.matrix();
        MatrixWording wording = material.wording();
        Contrast contrast = contrasts.of(matrix.study(), matrix.query(), material.own(), wording);
        return new Made(
                new CompareFigure(comparison, material, contrast).strip(),
                new ContrastTable(contrast, wording).table(),
                () -> new ContrastQuotes(contrasts, contrast, wording).table());
    }
}
