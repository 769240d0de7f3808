package mawaqif.comparison;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The coverage map: how much is known. */
@Component
@Order(5)
class CoverageKind implements RepeatedKind {

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
        return draw(material.matrix(), material.matrix(), material);
    }

    @Override
    public Optional<StudyMatrix> shown(Material material) {
        return Optional.of(material.matrix()).filter(StudyMatrix::hasCells);
    }

    @Override
    public Made draw(StudyMatrix part, StudyMatrix whole, Material material) {
        CoverageFigure figure =
                new CoverageFigure(
                        part,
                        comparison.languages(part),
                        material.wording(),
                        material.frame().showing(part));
        return new Made(figure.model(), figure.table());
    }
}
