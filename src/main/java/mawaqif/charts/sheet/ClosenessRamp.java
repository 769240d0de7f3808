package mawaqif.charts.sheet;

import java.util.List;
import mawaqif.charts.Theme;

/** The five teals of closeness in each theme, the farthest first, and the texts on them. */
public record ClosenessRamp(List<String> fills, List<String> inks, String accent) {
    private static final String INK = "#1A1A1A";
    private static final String WHITE = "#FFFFFF";

    private static final ClosenessRamp LIGHT =
            new ClosenessRamp(
                    List.of("#E6F1EF", "#B5D6D1", "#74AFA8", "#2F7873", "#0B4A4A"),
                    List.of(INK, INK, INK, WHITE, WHITE),
                    "#0F5C5C");
    private static final ClosenessRamp DARK =
            new ClosenessRamp(
                    List.of("#223130", "#27504D", "#2F7873", "#77B5AE", "#C9E8E3"),
                    List.of(WHITE, WHITE, WHITE, INK, INK),
                    "#77B5AE");

    /** The colours of a theme; print has those of light. */
    public static ClosenessRamp of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }
}
