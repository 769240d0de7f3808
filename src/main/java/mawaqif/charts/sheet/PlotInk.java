package mawaqif.charts.sheet;

/** Colours of what lies behind a plot and beside its axis. */
public final class PlotInk {
    private PlotInk() {}

    /** Gridlines and the rules between rows. */
    public static String colour(Sheet sheet) {
        return sheet.dark() ? "#2A3434" : "#E4E6E9";
    }

    /** Numbers along an axis. */
    public static String muted(Sheet sheet) {
        return sheet.dark() ? "#98A4A2" : "#62686F";
    }
}
