package mawaqif.comparison;

import mawaqif.charts.render.Render;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureFormat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Pictures of pixels, exactly width × scale by height × scale. */
@Component
@Order(2)
class PngFormat implements FigureFormat {

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public byte[] write(FigureExport export) {
        return Render.png(Scenes.of(export), export.drawing().scale());
    }
}
