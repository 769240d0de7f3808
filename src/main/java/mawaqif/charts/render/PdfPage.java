package mawaqif.charts.render;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Writes the operators of one page (PDF 32000-1, 8 and 9), top left at the origin as in a scene.
 * Each mark goes to the part of the document that its text's role belongs to.
 */
final class PdfPage {

    /** Name of the graphics state with the opacity of hatches. */
    static final String FAINT = "Faint";

    /** How far the control points of a quarter circle stand out, for radius 1. */
    private static final double ROUND = 0.5522847498;

    /** Positions are told apart from here on, in layout units. */
    private static final double EXACT = 0.005;

    private final Scene scene;
    private final PdfFonts fonts;
    private final PdfParts parts;
    private final OutputStream out;
    private final StringBuilder line = new StringBuilder(4096);
    private PdfParts.@Nullable Part open;

    PdfPage(Scene scene, PdfFonts fonts, PdfParts parts, OutputStream out) {
        this.scene = scene;
        this.fonts = fonts;
        this.parts = parts;
        this.out = out;
    }

    void write() throws IOException {
        operator("1 0 0 -1 0 %d cm".formatted(scene.size().height()));
        operator("/Artifact BMC");
        fill(scene.ground());
        rectangle(new Box(0, 0, scene.size().width(), scene.size().height()));
        operator("f");
        operator("EMC");
        for (Mark mark : scene.marks()) {
            part(PdfParts.Part.of(mark));
            mark(mark);
            flush();
        }
        part(null);
        flush();
    }

    private void part(PdfParts.@Nullable Part next) {
        if (next == open) {
            return;
        }
        if (open != null) {
            operator("EMC");
        }
        if (next != null) {
            operator("/%s <</MCID %d>> BDC".formatted(next.tag(), parts.begin(next)));
        }
        open = next;
    }

    private void mark(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Rectangle r -> {
                if (r.radius() > 0) {
                    rounded(r.box(), r.radius());
                } else {
                    rectangle(r.box());
                }
                paint(r.fill(), r.stroke());
            }
            case Mark.Hatch hatch -> hatch(hatch);
            case Mark.Circle c -> {
                rounded(new Box(c.x() - c.r(), c.y() - c.r(), 2 * c.r(), 2 * c.r()), c.r());
                paint(c.fill(), c.stroke());
            }
            case Mark.Outline outline -> {
                outline.steps().forEach(this::step);
                paint(outline.fill(), outline.stroke());
            }
            case Mark.Label label -> text(label);
            case Mark.Spot _ -> {
                // for screens only
            }
        }
    }

    private void rectangle(Box box) {
        numbers(box.x(), box.y(), box.width(), box.height());
        operator("re");
    }

    private void rounded(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        double k = r * (1 - ROUND);
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        step(new Step.Move(left + r, top));
        step(new Step.Line(right - r, top));
        step(new Step.Curve(right - k, top, right, top + k, right, top + r));
        step(new Step.Line(right, bottom - r));
        step(new Step.Curve(right, bottom - k, right - k, bottom, right - r, bottom));
        step(new Step.Line(left + r, bottom));
        step(new Step.Curve(left + k, bottom, left, bottom - k, left, bottom - r));
        step(new Step.Line(left, top + r));
        step(new Step.Curve(left, top + k, left + k, top, left + r, top));
        step(new Step.Close());
    }

    private void step(Step step) {
        switch (step) {
            case Step.Move m -> {
                numbers(m.x(), m.y());
                operator("m");
            }
            case Step.Line l -> {
                numbers(l.x(), l.y());
                operator("l");
            }
            case Step.Curve c -> {
                numbers(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                operator("c");
            }
            case Step.Close _ -> operator("h");
        }
    }

    private void paint(@Nullable String fill, Mark.@Nullable Stroke stroke) {
        // Colours can't be set between a path and its painting.
        String path = line.toString();
        line.setLength(0);
        if (fill != null) {
            fill(fill);
        }
        if (stroke != null) {
            stroke(stroke);
        }
        line.append(path);
        operator(fill == null ? (stroke == null ? "n" : "S") : (stroke == null ? "f" : "B"));
    }

    private void fill(String colour) {
        colour(colour);
        operator("rg");
    }

    private void stroke(Mark.Stroke stroke) {
        colour(stroke.colour());
        operator("RG");
        numbers(stroke.width());
        operator("w");
        operator(
                stroke.dash().stream()
                        .map(PdfPage::thousandths)
                        .collect(Collectors.joining(" ", "[", "] 0 d")));
    }

    private void colour(String colour) {
        Color rgb = Color.decode(colour);
        line.append(thousandths(rgb.getRed() / 255.0))
                .append(' ')
                .append(thousandths(rgb.getGreen() / 255.0))
                .append(' ')
                .append(thousandths(rgb.getBlue() / 255.0))
                .append(' ');
    }

    private void hatch(Mark.Hatch hatch) {
        Box box = hatch.box();
        operator("q");
        operator("/" + FAINT + " gs");
        rectangle(box);
        operator("W n");
        stroke(new Mark.Stroke(hatch.colour(), Mark.Hatch.LINE, List.of()));
        double step = Mark.Hatch.PITCH * Math.sqrt(2);
        double first = Math.floor((box.x() + box.y()) / step) * step - step / 2;
        for (double sum = first; sum < box.right() + box.bottom() + step; sum += step) {
            step(new Step.Move(sum - box.y() + 2, box.y() - 2));
            step(new Step.Line(sum - box.bottom() - 2, box.bottom() + 2));
        }
        operator("S");
        operator("Q");
    }

    private void text(Mark.Label label) throws IOException {
        if (label.text().isBlank()) {
            return;
        }
        Glyphs glyphs = Glyphs.of(label.text(), label.style(), label.direction());
        double left =
                switch (label.anchor()) {
                    case LEFT -> label.x();
                    case MIDDLE -> label.x() - glyphs.advance() / 2;
                    case RIGHT -> label.x() - glyphs.advance();
                };
        char[] characters = label.text().toCharArray();
        boolean spoken = Bidi.requiresBidi(characters, 0, characters.length);
        if (spoken) {
            operator(
                    "/Span <</ActualText <FEFF%s>>> BDC"
                            .formatted(PdfFont.hex(Texts.plain(label.text()))));
        }
        operator("BT");
        fill(label.colour());
        show(glyphs.glyphs(), left, label.baseline(), label.style().size());
        operator("ET");
        if (spoken) {
            operator("EMC");
        }
    }

    private void show(List<Glyphs.Glyph> glyphs, double left, double baseline, double size)
            throws IOException {
        PdfFont font = null;
        double y = Double.NaN;
        double x = 0;
        for (Glyphs.Glyph glyph : glyphs) {
            PdfFont own = fonts.of(glyph.font());
            if (own != font || Math.abs(glyph.y() - y) > EXACT) {
                if (font != null) {
                    operator(">] TJ");
                }
                if (own != font) {
                    operator("/%s %s Tf".formatted(fonts.name(own), thousandths(size)));
                }
                line.append("1 0 0 -1 ");
                numbers(left + glyph.x(), baseline + glyph.y());
                operator("Tm");
                line.append("[<");
                font = own;
                y = glyph.y();
                x = glyph.x();
            } else if (Math.abs(glyph.x() - x) > EXACT) {
                line.append("> ").append(thousandths((x - glyph.x()) * 1000 / size)).append(" <");
                x = glyph.x();
            }
            int code = own.code(glyph);
            line.append("%04X".formatted(code));
            x += own.width(code) * size / 1000;
        }
        if (font != null) {
            operator(">] TJ");
        }
    }

    private void numbers(double... values) {
        for (double value : values) {
            line.append(thousandths(value)).append(' ');
        }
    }

    private void operator(String operator) {
        line.append(operator).append('\n');
    }

    private void flush() throws IOException {
        out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
        line.setLength(0);
    }

    /** At most three decimals, never with an exponent. */
    private static String thousandths(double value) {
        long rounded = Math.round(value * 1000);
        if (rounded % 1000 == 0) {
            return Long.toString(rounded / 1000);
        }
        String digits = "%03d".formatted(Math.abs(rounded % 1000)).replaceAll("0+$", "");
        return (rounded < 0 ? "-" : "") + Math.abs(rounded / 1000) + "." + digits;
    }
}
