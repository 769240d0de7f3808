package mawaqif.comparison;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The closeness matrix: who is close to whom. */
@Component
@Order(4)
class ClosenessKind implements FigureKind {

    @Override
    public String name() {
        return "closeness";
    }

    @Override
    public List<String> parameters() {
        return List.of(Measures.NAME);
    }

    @Override
    public List<FigureChoice> choices(StudyMatrix matrix, MatrixWording wording) {
        return List.of(
                FigureChoice.ofWords(
                        wording,
                        Measures.NAME,
                        List.of("similarity", "congruence", "conflict", "subtract")));
    }

    @Override
    public Made make(Material material) {
        ClosenessFigure figure =
                new ClosenessFigure(
                        material.matrix(),
                        Measures.read(material.own()),
                        material.wording(),
                        material.frame());
        return new Made(figure.model(), figure.table());
    }
}
