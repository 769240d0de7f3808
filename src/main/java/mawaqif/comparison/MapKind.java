package mawaqif.comparison;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The position map: who clusters with whom. */
@Component
@Order(7)
class MapKind implements FigureKind {

    private final Comparison comparison;

    MapKind(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Made make(Material material) {
        MapFigure figure =
                new MapFigure(comparison, material.matrix(), material.wording(), material.frame());
        return new Made(figure.model(), figure.table());
    }
}
