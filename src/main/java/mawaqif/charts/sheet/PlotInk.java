package mawaqif.charts.sheet;

import mawaqif.charts.Theme;

/** Colours of what lies behind a plot and beside its axis. */
public final class PlotInk {
    private static final Palette DARK = Palette.of(Theme.DARK);

    private PlotInk() {}

    /** Gridlines and the rules between rows. */
    public static String colour(Sheet sheet) {
        return isDark(sheet) ? "#2A3434" : "#E4E6E9";
    }

    /** Numbers along an axis. */
    public static String muted(Sheet sheet) {
        return isDark(sheet) ? "#98A4A2" : "#62686F";
    }

    public static boolean isDark(Sheet sheet) {
        return sheet.palette.equals(DARK);
    }
}
