package mawaqif.comparison;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The stance matrix: who stands where. */
@Component
@Order(1)
class MatrixKind implements FigureKind {

    private final Comparison comparison;

    MatrixKind(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return FigureExports.MATRIX;
    }

    @Override
    public Made make(Material material) {
        StudyMatrix matrix = material.matrix();
        return new Made(
                new MatrixFigure(
                                matrix,
                                material.wording(),
                                material.frame(),
                                new Changes(comparison, matrix))
                        .model(),
                CellTable.of(matrix, material.wording()));
    }
}
