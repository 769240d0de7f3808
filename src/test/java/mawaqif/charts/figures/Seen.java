package mawaqif.charts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import mawaqif.charts.Direction;
import mawaqif.charts.Figure;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.render.Render;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.TextMeasure;
import org.junit.jupiter.params.provider.Arguments;

/** What there is to see on the pages of any figure, and what must hold of all of them. */
public final class Seen {
    private Seen() {}

    /** The packaged fonts. */
    public static final TextMeasure MEASURE = Render.measure();

    private static final double MARGIN = 24;

    /** Lines and letters may reach so far into the margin. */
    private static final double OVER = 2;

    private static final List<Size> SIZES =
            List.of(
                    Size.STANDARD,
                    new Size(600, 600),
                    new Size(420, 600),
                    new Size(1600, 900),
                    new Size(620, 877),
                    new Size(850, 320),
                    new Size(380, 250),
                    new Size(200, 200),
                    new Size(4000, 200),
                    new Size(200, 4000),
                    new Size(4000, 4000));

    /** Each figure at each size that pages are tried at. */
    public static Stream<Arguments> atSizes(List<? extends Figure> figures) {
        return figures.stream().flatMap(f -> SIZES.stream().map(s -> Arguments.of(f, s)));
    }

    /** Every page in light colours. */
    public static List<Scene> pages(Figure figure, Size size) {
        return pages(figure, size, Theme.LIGHT);
    }

    /** Every page. */
    public static List<Scene> pages(Figure figure, Size size, Theme theme) {
        return Figures.pages(figure, size, theme, MEASURE);
    }

    /** The page of a figure that needs no second one. */
    public static Scene only(Figure figure, Size size) {
        List<Scene> pages = pages(figure, size);
        assertThat(pages).hasSize(1);
        return pages.getFirst();
    }

    /** The page at its natural height. */
    public static Scene natural(Figure figure, int width) {
        return only(figure, Figures.natural(figure, width, MEASURE));
    }

    /** What a page says in a role, in the order it is drawn. */
    public static List<String> texts(Scene scene, Role role) {
        return texts(List.of(scene), role);
    }

    /** The same of all pages. */
    public static List<String> texts(List<Scene> pages, Role role) {
        return pages.stream()
                .flatMap(page -> page.labels().stream())
                .filter(label -> label.role() == role)
                .map(label -> Texts.plain(label.text()))
                .toList();
    }

    /** The first label of that text. */
    public static Label label(Scene scene, String text) {
        return first(scene.labels().stream(), text);
    }

    /** The first label of that text in a role. */
    public static Label label(Scene scene, Role role, String text) {
        return first(scene.labels().stream().filter(label -> label.role() == role), text);
    }

    private static Label first(Stream<Label> labels, String text) {
        return labels.filter(label -> Texts.plain(label.text()).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No label " + text));
    }

    /** The marks of a kind, in the order they are drawn. */
    public static <T extends Mark> List<T> marks(Scene scene, Class<T> kind) {
        return scene.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Rectangles with a broken outline: how thin evidence looks. */
    public static long dashed(Scene scene) {
        return marks(scene, Mark.Rectangle.class).stream()
                .filter(r -> r.stroke() != null && !r.stroke().dash().isEmpty())
                .count();
    }

    /** A text without the spaces at which lines are broken. */
    public static String bare(String text) {
        return Texts.plain(text).replace(" ", "");
    }

    /** What pages say in a role, without the spaces at which lines are broken. */
    public static String said(List<Scene> pages, Role role) {
        return bare(String.join("", texts(pages, role)));
    }

    /** That no texts touch and nothing reaches into the margins of a page. */
    public static void assertClear(List<Scene> pages) {
        pages.forEach(Seen::assertClear);
    }

    /** The same of one page. */
    public static void assertClear(Scene page) {
        assertThat(faults(page)).isEmpty();
    }

    /**
     * Draws figures with names which are no names at all — markup, stray directions, 5000 letters
     * in a row — on pages of three sizes, clear as any.
     *
     * @param figure with the given name in it
     * @param check of the pages and the name as {@link #bare} has it
     */
    public static void drawHostileNames(
            Function<String, Figure> figure, BiConsumer<List<Scene>, String> check) {
        for (String hostile : Samples.HOSTILE.values()) {
            for (Size size : List.of(Size.STANDARD, new Size(420, 300), new Size(200, 200))) {
                List<Scene> pages = pages(figure.apply(hostile), size);
                assertClear(pages);
                check.accept(pages, bare(Texts.name(hostile)));
            }
        }
    }

    /** Texts that touch, and marks that reach into the margins or off the page, in words. */
    public static List<String> faults(Scene scene) {
        List<String> found = new ArrayList<>();
        List<Label> labels = scene.labels();
        for (int i = 0; i < labels.size(); i++) {
            for (int k = i + 1; k < labels.size(); k++) {
                if (overlap(labels.get(i), labels.get(k))) {
                    found.add("overlap: " + labels.get(i) + " and " + labels.get(k));
                }
            }
        }
        for (Mark mark : scene.marks()) {
            Box box = box(mark);
            double side = MARGIN - over(mark);
            if (box.x() < side
                    || box.y() < -0.01
                    || box.right() > scene.size().width() - side
                    || box.bottom() > scene.size().height() + 0.01) {
                found.add("outside: " + mark);
            }
        }
        return found;
    }

    /** In large type the sweep of a letter reaches further. */
    private static double over(Mark mark) {
        return mark instanceof Label label ? Math.max(OVER, label.style().size() / 8) : OVER;
    }

    /**
     * Lines of Arabic interlock: the box of one, up to its highest mark, may reach 3 units into the
     * box of the line above without any letter touching another.
     */
    private static boolean overlap(Label a, Label b) {
        boolean arabic = a.direction() == Direction.RTL && b.direction() == Direction.RTL;
        boolean lines = arabic && Math.abs(a.baseline() - b.baseline()) >= 14;
        double y = Math.max(a.ink().y(), b.ink().y());
        double bottom = Math.min(a.ink().bottom(), b.ink().bottom());
        return a.ink().overlaps(b.ink(), 0.6) && bottom - y > (lines ? 3.2 : 0.6);
    }

    private static Box box(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle rectangle -> rectangle.box();
            case Mark.Hatch hatch -> hatch.box();
            case Mark.Label label -> label.ink();
            case Mark.Circle c -> new Box(c.x() - c.r(), c.y() - c.r(), 2 * c.r(), 2 * c.r());
            case Mark.Outline outline -> box(points(outline));
            case Mark.Spot spot -> spot.box();
        };
    }

    private static Box box(List<double[]> points) {
        double left = points.stream().mapToDouble(p -> p[0]).min().orElseThrow();
        double top = points.stream().mapToDouble(p -> p[1]).min().orElseThrow();
        double right = points.stream().mapToDouble(p -> p[0]).max().orElseThrow();
        double bottom = points.stream().mapToDouble(p -> p[1]).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }

    /** The points, x and y, within whose hull an outline stays. */
    public static List<double[]> points(Mark.Outline outline) {
        List<double[]> points = new ArrayList<>();
        for (Step step : outline.steps()) {
            switch (step) {
                case Step.Move m -> points.add(new double[] {m.x(), m.y()});
                case Step.Line l -> points.add(new double[] {l.x(), l.y()});
                case Step.Curve c -> {
                    points.add(new double[] {c.x1(), c.y1()});
                    points.add(new double[] {c.x2(), c.y2()});
                    points.add(new double[] {c.x(), c.y()});
                }
                case Step.Close _ -> {}
            }
        }
        return points;
    }
}
