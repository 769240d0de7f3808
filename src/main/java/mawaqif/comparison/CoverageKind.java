package mawaqif.comparison;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The coverage map: how much is known. */
@Component
@Order(5)
class CoverageKind implements FigureKind {

    private final Comparison comparison;

    CoverageKind(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public Made make(Material material) {
        StudyMatrix matrix = material.matrix();
        CoverageFigure figure =
                new CoverageFigure(
                        matrix, comparison.languages(matrix), material.wording(), material.frame());
        return new Made(figure.model(), figure.table());
    }
}
