package mawaqif.comparison;

import java.nio.charset.StandardCharsets;
import mawaqif.charts.render.Render;
import mawaqif.charts.sheet.Scene;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureFormat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Vector pictures with live text, their fonts inside, or on request with texts as outlines. */
@Component
@Order(1)
class SvgFormat implements FigureFormat {

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml;charset=utf-8";
    }

    @Override
    public byte[] write(FigureExport export) {
        Scene scene = Scenes.of(export);
        String svg =
                export.drawing().outlined() ? Render.svgOutlined(scene) : Render.svgFile(scene);
        return svg.getBytes(StandardCharsets.UTF_8);
    }
}
