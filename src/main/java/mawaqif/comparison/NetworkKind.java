package mawaqif.comparison;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The issue network: who pulls on what. */
@Component
@Order(8)
class NetworkKind implements FigureKind {

    private final Comparison comparison;

    NetworkKind(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return "network";
    }

    @Override
    public Made make(Material material) {
        return new Made(
                new NetworkFigure(
                                comparison, material.matrix(), material.wording(), material.frame())
                        .model(),
                NetworkTable.of(material.matrix(), material.wording()));
    }
}
