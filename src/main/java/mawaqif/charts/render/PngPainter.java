package mawaqif.charts.render;

import mawaqif.charts.Box;
import mawaqif.charts.Mark;
import mawaqif.charts.Mark.Step;
import mawaqif.charts.Scene;

import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

/** Paints one scene with Java2D; every text is turned into outlines first. */
final class PngPainter {
    private final Scene scene;
    private final int scale;
    private final BufferedImage image;
    private final Graphics2D graphics;

    PngPainter(Scene scene, int scale) {
        this.scene = scene;
        this.scale = scale;
        this.image =
                new BufferedImage(
                        scene.size().width() * scale,
                        scene.size().height() * scale,
                        BufferedImage.TYPE_INT_RGB);
        this.graphics = image.createGraphics();
    }

    byte[] paint() {
        try {
            graphics.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            graphics.setColor(Color.decode(scene.ground()));
            graphics.fill(
                    new Rectangle2D.Double(0, 0, scene.size().width(), scene.size().height()));
            scene.marks().forEach(this::mark);
        } finally {
            graphics.dispose();
        }
        return encode();
    }

    private byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(100_000);
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture can't be encoded as PNG", e);
        }
        return bytes.toByteArray();
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Rectangle r -> shape(rectangle(r), r.fill(), r.stroke());
            case Mark.Hatch hatch -> hatch(hatch);
            case Mark.Circle c ->
                    shape(
                            new Ellipse2D.Double(
                                    c.x() - c.r(), c.y() - c.r(), 2 * c.r(), 2 * c.r()),
                            c.fill(),
                            c.stroke());
            case Mark.Outline o -> shape(path(o.steps()), o.fill(), o.stroke());
            case Mark.Label label -> text(label);
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

    private void shape(Shape shape, @Nullable String fill, Mark.@Nullable Stroke stroke) {
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
    private void hatch(Mark.Hatch hatch) {
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

    private void text(Mark.Label label) {
        TextLayout layout = Typefaces.layout(label.text(), label.style(), label.direction());
        double left =
                switch (label.anchor()) {
                    case LEFT -> label.x();
                    case MIDDLE -> label.x() - layout.getAdvance() / 2;
                    case RIGHT -> label.x() - layout.getAdvance();
                };
        graphics.setColor(Color.decode(label.colour()));
        graphics.fill(
                layout.getOutline(AffineTransform.getTranslateInstance(left, label.baseline())));
    }
}
