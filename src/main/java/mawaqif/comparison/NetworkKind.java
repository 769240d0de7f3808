package mawaqif.comparison;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The issue network: who pulls on what. */
@Component
@Order(8)
class NetworkKind implements FigureKind {

    @Override
    public String name() {
        return "network";
    }

    @Override
    public Made make(Material material) {
        return new Made(
                new NetworkFigure(material.matrix(), material.wording(), material.frame()).model(),
                NetworkTable.of(material.matrix(), material.wording()));
    }
}
