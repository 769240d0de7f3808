package mawaqif.comparison;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The position map: who clusters with whom. */
@Component
@Order(7)
class MapKind implements FigureKind {

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Made make(Material material) {
        MapFigure figure = new MapFigure(material.matrix(), material.wording(), material.frame());
        return new Made(figure.model(), figure.table());
    }
}
