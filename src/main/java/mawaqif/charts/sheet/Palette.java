package mawaqif.charts.sheet;

import java.util.List;
import mawaqif.charts.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a theme; the values are those of the design, contrast checked there.
 *
 * @param edge cell border and hatch
 * @param fills five stance colours, −2 first
 * @param inks text colours on them
 * @param border drawn around every filled cell; null for none
 */
public record Palette(
        String ground,
        String ink,
        String secondary,
        String rule,
        String edge,
        List<String> fills,
        List<String> inks,
        @Nullable String border) {

    private static final String INK = "#1A1A1A";
    private static final String WHITE = "#FFFFFF";
    private static final List<String> LIGHT_FILLS =
            List.of("#A8480A", "#FDBB74", "#EFEFEF", "#8AA4DC", "#1F3A8A");
    private static final List<String> LIGHT_INKS = List.of(WHITE, INK, INK, INK, WHITE);

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT ->
                    new Palette(
                            WHITE,
                            INK,
                            "#454A50",
                            "#B5BAC0",
                            "#767676",
                            LIGHT_FILLS,
                            LIGHT_INKS,
                            null);
            case PRINT ->
                    new Palette(
                            WHITE,
                            INK,
                            "#454A50",
                            "#8A9096",
                            "#767676",
                            LIGHT_FILLS,
                            LIGHT_INKS,
                            "#5A5A5A");
            case DARK ->
                    new Palette(
                            "#111616",
                            "#E8EEED",
                            "#AEBAB8",
                            "#445050",
                            "#767676",
                            List.of("#F6A04D", "#8A4B14", "#4B5058", "#4A63B8", "#B9C8F5"),
                            List.of(INK, WHITE, WHITE, WHITE, INK),
                            null);
        };
    }

    public String fill(int stance) {
        return fills.get(stance + 2);
    }

    public String inkOn(int stance) {
        return inks.get(stance + 2);
    }
}
