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

    public static ClosenessRamp of(Palette palette) {
        return theme(palette) == Theme.DARK ? DARK : LIGHT;
    }

    /** The theme that a palette belongs to. */
    public static Theme theme(Palette palette) {
        return palette.equals(Palette.of(Theme.DARK))
                ? Theme.DARK
                : palette.border() == null ? Theme.LIGHT : Theme.PRINT;
    }
}
