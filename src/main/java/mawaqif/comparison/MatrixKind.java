package mawaqif.comparison;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The stance matrix: who stands where. */
@Component
@Order(1)
class MatrixKind implements RepeatedKind {

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
        return draw(material.matrix(), material.matrix(), material);
    }

    @Override
    public Optional<StudyMatrix> shown(Material material) {
        return Optional.of(material.matrix()).filter(StudyMatrix::hasCells);
    }

    @Override
    public Made draw(StudyMatrix part, StudyMatrix whole, Material material) {
        return new Made(
                new MatrixFigure(
                                part,
                                material.wording(),
                                material.frame().showing(part),
                                new Changes(comparison, part))
                        .model(),
                CellTable.of(part, material.wording()));
    }
}
