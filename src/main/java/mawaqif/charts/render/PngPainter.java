package mawaqif.charts.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Paints one scene with Java2D, band by band from top to bottom, so that memory is that of one band
 * and not of the whole picture; every text is turned into outlines first.
 */
final class PngPainter {
    /** About 16 MB as one int each. */
    private static final int BAND_PIXELS = 1 << 22;

    private final Scene scene;
    private final int scale;
    private final int width;
    private final int height;
    private final int bandHeight;
    private final Map<Mark.Label, Shape> outlines = new IdentityHashMap<>();

    PngPainter(Scene scene, int scale) {
        this(scene, scale, BAND_PIXELS);
    }

    PngPainter(Scene scene, int scale, int bandPixels) {
        this.scene = scene;
        this.scale = scale;
        this.width = scene.size().width() * scale;
        this.height = scene.size().height() * scale;
        this.bandHeight = Math.clamp(bandPixels / width, 1, height);
    }

    byte[] paint() {
        BufferedImage band = new BufferedImage(width, bandHeight, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        try (PngStream png = new PngStream(width, height)) {
            for (int top = 0; top < height; top += bandHeight) {
                paint(band, top);
                for (int y = 0; y < Math.min(bandHeight, height - top); y++) {
                    png.row(pixels, y * width);
                }
            }
            return png.finish();
        }
    }

    private void paint(BufferedImage band, int top) {
        Graphics2D graphics = band.createGraphics();
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.decode(scene.ground()));
            graphics.fillRect(0, 0, width, bandHeight);
            graphics.translate(0, -top);
            graphics.scale(scale, scale);
            double from = (double) top / scale;
            double to = (double) (top + bandHeight) / scale;
            for (Mark mark : scene.marks()) {
                if (reaches(mark, from, to)) {
                    mark(graphics, mark);
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    /** Whether a text or box has ink between two heights; other marks are few and small. */
    private static boolean reaches(Mark mark, double from, double to) {
        return switch (mark) {
            case Mark.Rectangle r -> reaches(r.box(), from, to);
            case Mark.Hatch hatch -> reaches(hatch.box(), from, to);
            case Mark.Label label -> reaches(label.ink(), from, to);
            case Mark.Circle circle -> true;
            case Mark.Outline outline -> true;
            case Mark.Spot _ -> false;
        };
    }

    private static boolean reaches(Box box, double from, double to) {
        double edge = 8;
        return box.bottom() + edge > from && box.y() - edge < to;
    }

    private void mark(Graphics2D graphics, Mark mark) {
        switch (mark) {
            case Mark.Rectangle r -> shape(graphics, rectangle(r), r.fill(), r.stroke());
            case Mark.Hatch hatch -> hatch(graphics, hatch);
            case Mark.Circle c ->
                    shape(
                            graphics,
                            new Ellipse2D.Double(
                                    c.x() - c.r(), c.y() - c.r(), 2 * c.r(), 2 * c.r()),
                            c.fill(),
                            c.stroke());
            case Mark.Outline o -> shape(graphics, path(o.steps()), o.fill(), o.stroke());
            case Mark.Label label -> text(graphics, label);
            case Mark.Spot _ -> {
                // for screens only
            }
        }
    }

    private static Shape rectangle(Mark.Rectangle r) {
        Box box = r.box();
        return r.radius() > 0
                ? new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), 2 * r.radius(), 2 * r.radius())
                : bounds(box);
    }

    private static Rectangle2D bounds(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static void shape(
            Graphics2D graphics, Shape shape, @Nullable String fill, Mark.@Nullable Stroke stroke) {
        if (fill != null) {
            graphics.setColor(Color.decode(fill));
            graphics.fill(shape);
        }
        if (stroke != null) {
            graphics.setColor(Color.decode(stroke.colour()));
            graphics.setStroke(stroke(stroke));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Mark.Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dash().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4);
        }
        float[] dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, dash, 0);
    }

    /** The lines of the SVG pattern, which turns a vertical line at half its pitch by 45°. */
    private static void hatch(Graphics2D graphics, Mark.Hatch hatch) {
        Box box = hatch.box();
        Color colour = Color.decode(hatch.colour());
        int alpha = (int) Math.round(255 * Mark.Hatch.OPACITY);
        Shape clip = graphics.getClip();
        graphics.clip(bounds(box));
        graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha));
        graphics.setStroke(new BasicStroke((float) Mark.Hatch.LINE));
        double step = Mark.Hatch.PITCH * Math.sqrt(2);
        double first = Math.floor((box.x() + box.y()) / step) * step - step / 2;
        for (double sum = first; sum < box.right() + box.bottom() + step; sum += step) {
            graphics.draw(
                    new Line2D.Double(
                            sum - box.y() + 2,
                            box.y() - 2,
                            sum - box.bottom() - 2,
                            box.bottom() + 2));
        }
        graphics.setClip(clip);
    }

    private static Path2D path(List<Step> steps) {
        Path2D path = new Path2D.Double();
        for (Step step : steps) {
            switch (step) {
                case Step.Move m -> path.moveTo(m.x(), m.y());
                case Step.Line l -> path.lineTo(l.x(), l.y());
                case Step.Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Step.Close close -> path.closePath();
            }
        }
        return path;
    }

    private void text(Graphics2D graphics, Mark.Label label) {
        graphics.setColor(Color.decode(label.colour()));
        graphics.fill(outlines.computeIfAbsent(label, Outlined::shape));
    }
}
