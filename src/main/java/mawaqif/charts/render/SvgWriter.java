package mawaqif.charts.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mawaqif.charts.Direction;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Scene;
import org.jspecify.annotations.Nullable;

/** Writes one scene as SVG. */
final class SvgWriter {
    private static final String FONTS =
            "'IBM Plex Sans','IBM Plex Sans Arabic','Noto Sans','Noto Sans Arabic',sans-serif";

    private final Scene scene;
    private final String prefix;
    private final StringBuilder out = new StringBuilder(32_000);

    private final String css;
    private final boolean spots;

    /**
     * @param css rules for the document's own style element; empty for none
     * @param spots whether places can be pointed at and opened
     */
    SvgWriter(Scene scene, String prefix, String css, boolean spots) {
        this.scene = scene;
        this.prefix = prefix;
        this.css = css;
        this.spots = spots;
    }

    String write() {
        int width = scene.size().width();
        int height = scene.size().height();
        String language = escape(scene.language());
        out.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
                role="%s" lang="%s" xml:lang="%s" aria-labelledby="%s-t" aria-describedby="%s-d" \
                font-family="%s" style="font-variant-numeric:tabular-nums">\
                <title id="%s-t">%s</title><desc id="%s-d">%s</desc>
                """
                        .formatted(
                                width,
                                height,
                                width,
                                height,
                                spots ? "group" : "img",
                                language,
                                language,
                                prefix,
                                prefix,
                                FONTS,
                                prefix,
                                escape(scene.title()),
                                prefix,
                                escape(scene.description())));
        if (!css.isEmpty()) {
            out.append("<style>").append(css).append("</style>\n");
        }
        hatches();
        out.append(
                "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                        .formatted(width, height, scene.ground()));
        scene.marks().forEach(this::mark);
        return out.append("</svg>\n").toString();
    }

    private void hatches() {
        List<String> colours =
                scene.marks().stream()
                        .filter(Mark.Hatch.class::isInstance)
                        .map(mark -> ((Mark.Hatch) mark).colour())
                        .distinct()
                        .toList();
        if (colours.isEmpty()) {
            return;
        }
        String pitch = number(Mark.Hatch.PITCH);
        out.append("<defs>");
        for (String colour : colours) {
            out.append(
                    """
                    <pattern id="%s" width="%s" height="%s" patternUnits="userSpaceOnUse" \
                    patternTransform="rotate(45)"><line x1="%s" y1="0" x2="%s" y2="%s" stroke="%s" \
                    stroke-width="%s" stroke-opacity="%s"/></pattern>\
                    """
                            .formatted(
                                    hatchId(colour),
                                    pitch,
                                    pitch,
                                    number(Mark.Hatch.PITCH / 2),
                                    number(Mark.Hatch.PITCH / 2),
                                    pitch,
                                    colour,
                                    number(Mark.Hatch.LINE),
                                    number(Mark.Hatch.OPACITY)));
        }
        out.append("</defs>\n");
    }

    private String hatchId(String colour) {
        return prefix + "-h" + colour.substring(1).toLowerCase(Locale.ROOT);
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Rectangle r -> {
                rect(r.box());
                if (r.radius() > 0) {
                    attribute("rx", number(r.radius()));
                }
                paint(r.fill(), r.stroke());
            }
            case Mark.Hatch hatch -> {
                rect(hatch.box());
                attribute("fill", "url(#" + hatchId(hatch.colour()) + ")");
            }
            case Mark.Circle c -> {
                out.append("<circle");
                attribute("cx", number(c.x()));
                attribute("cy", number(c.y()));
                attribute("r", number(c.r()));
                paint(c.fill(), c.stroke());
            }
            case Mark.Outline outline -> {
                out.append("<path");
                attribute("d", path(outline.steps()));
                paint(outline.fill(), outline.stroke());
            }
            case Mark.Label label -> {
                text(label);
                return;
            }
            case Mark.Spot spot -> {
                if (spots) {
                    spot(spot);
                }
                return;
            }
        }
        out.append("/>\n");
    }

    private void spot(Mark.Spot spot) {
        rect(spot.box());
        attribute("class", "mq-spot");
        attribute("fill", "transparent");
        attribute("tabindex", "-1");
        String key = spot.place().target().key();
        if (key.isEmpty()) {
            attribute("role", "img");
        } else {
            attribute("role", "link");
            attribute("data-key", escape(key));
        }
        String words = spot.place().words();
        String plain = Texts.plain(words);
        attribute("aria-label", escape(plain));
        if (!plain.equals(words)) {
            attribute("data-tip", escape(words));
        }
        out.append("/>\n");
    }

    private void rect(Box box) {
        out.append("<rect");
        attribute("x", number(box.x()));
        attribute("y", number(box.y()));
        attribute("width", number(box.width()));
        attribute("height", number(box.height()));
    }

    private void paint(@Nullable String fill, Mark.@Nullable Stroke stroke) {
        attribute("fill", fill == null ? "none" : fill);
        if (stroke == null) {
            return;
        }
        attribute("stroke", stroke.colour());
        attribute("stroke-width", number(stroke.width()));
        if (!stroke.dash().isEmpty()) {
            attribute(
                    "stroke-dasharray",
                    stroke.dash().stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
        }
    }

    private static String path(List<Step> steps) {
        StringBuilder d = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Step.Move m -> points(d.append('M'), m.x(), m.y());
                case Step.Line l -> points(d.append('L'), l.x(), l.y());
                case Step.Curve c ->
                        points(d.append('C'), c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
                case Step.Close close -> d.append('Z');
            }
        }
        return d.toString();
    }

    private static void points(StringBuilder d, double... values) {
        for (int i = 0; i < values.length; i++) {
            d.append(i == 0 ? "" : " ").append(number(values[i]));
        }
    }

    private void text(Mark.Label label) {
        boolean rtl = label.direction() == Direction.RTL;
        String anchor =
                switch (label.anchor()) {
                    case LEFT -> rtl ? "end" : "start";
                    case MIDDLE -> "middle";
                    case RIGHT -> rtl ? "start" : "end";
                };
        out.append("<text");
        attribute("class", "mq-" + label.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        attribute("x", number(label.x()));
        attribute("y", number(label.baseline()));
        attribute("direction", rtl ? "rtl" : "ltr");
        attribute("text-anchor", anchor);
        attribute("font-size", number(label.style().size()));
        if (label.style().weight() != 400) {
            attribute("font-weight", Integer.toString(label.style().weight()));
        }
        attribute("fill", label.colour());
        out.append('>').append(escape(label.text())).append("</text>\n");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    /** At most two decimals, always with a point. */
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? Long.toString((long) rounded)
                : Double.toString(rounded);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
