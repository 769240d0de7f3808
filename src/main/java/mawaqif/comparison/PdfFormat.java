package mawaqif.comparison;

import mawaqif.charts.render.Render;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureFormat;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Documents of all pages, or of the one asked for, with text that can be searched. */
@Component
@Order(3)
class PdfFormat implements FigureFormat {

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public byte[] write(FigureExport export) {
        return Render.pdf(Scenes.asked(export), export.made());
    }
}
