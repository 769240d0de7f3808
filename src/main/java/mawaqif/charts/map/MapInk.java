package mawaqif.charts.map;

import java.util.List;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;

/** Colours and lines of a map. */
final class MapInk {
    private MapInk() {}

    static String ground(Sheet sheet) {
        return sheet.dark() ? "#151C1B" : "#FAFCFB";
    }

    static Stroke frame(Sheet sheet) {
        return Stroke.solid(sheet.dark() ? "#2C3635" : "#E4E6E9", 0.9);
    }

    static Stroke link(Sheet sheet) {
        return Stroke.solid(sheet.dark() ? "#2F5F5B" : "#8FB9B4", 5);
    }

    static Outline line(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new Outline(List.of(new Step.Move(x1, y1), new Step.Line(x2, y2)), null, stroke);
    }
}
