package mawaqif.charts.render;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Scene;
import org.jspecify.annotations.Nullable;

/** One scene of two that differ in colours only: each colour is CSS's {@code light-dark()}. */
final class BothThemes {

    private BothThemes() {}

    /**
     * @throws IllegalArgumentException if the scenes differ in more than colours
     */
    static Scene of(Scene light, Scene dark) {
        if (light.marks().size() != dark.marks().size()) {
            throw new IllegalArgumentException("The two themes are drawn with different marks");
        }
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < light.marks().size(); at++) {
            marks.add(mark(light.marks().get(at), dark.marks().get(at)));
        }
        return new Scene(
                light.size(),
                light.page(),
                light.pages(),
                light.language(),
                light.direction(),
                light.title(),
                light.description(),
                colour(light.ground(), dark.ground()),
                marks);
    }

    private static Mark mark(Mark light, Mark dark) {
        return switch (light) {
            case Mark.Rectangle a when dark instanceof Mark.Rectangle b ->
                    new Mark.Rectangle(
                            a.box(),
                            a.radius(),
                            fill(a.fill(), b.fill()),
                            stroke(a.stroke(), b.stroke()));
            case Mark.Circle a when dark instanceof Mark.Circle b ->
                    new Mark.Circle(
                            a.x(),
                            a.y(),
                            a.r(),
                            fill(a.fill(), b.fill()),
                            stroke(a.stroke(), b.stroke()));
            case Mark.Outline a when dark instanceof Mark.Outline b ->
                    new Mark.Outline(
                            a.steps(), fill(a.fill(), b.fill()), stroke(a.stroke(), b.stroke()));
            case Mark.Label a when dark instanceof Mark.Label b ->
                    new Mark.Label(
                            a.role(),
                            a.text(),
                            a.x(),
                            a.baseline(),
                            a.anchor(),
                            a.direction(),
                            a.style(),
                            colour(a.colour(), b.colour()),
                            a.ink());
            case Mark.Hatch a when dark instanceof Mark.Hatch -> a;
            case Mark.Spot a when dark instanceof Mark.Spot -> a;
            default ->
                    throw new IllegalArgumentException(
                            "The two themes are drawn with different marks: %s, %s"
                                    .formatted(light, dark));
        };
    }

    private static @Nullable String fill(@Nullable String light, @Nullable String dark) {
        return light == null || dark == null ? light : colour(light, dark);
    }

    private static Mark.@Nullable Stroke stroke(
            Mark.@Nullable Stroke light, Mark.@Nullable Stroke dark) {
        return light == null || dark == null
                ? light
                : new Mark.Stroke(
                        colour(light.colour(), dark.colour()), light.width(), light.dash());
    }

    private static String colour(String light, String dark) {
        return light.equals(dark) ? light : "light-dark(%s,%s)".formatted(light, dark);
    }
}
