package mawaqif.charts.strip;

import java.util.List;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;

/** Draws where cells stand on the stance axis. */
final class StripMarks {
    private static final double LINE = 1.3;

    private StripMarks() {}

    /** The stances at which a cell has a mark: its median, or those of both sides. */
    static List<Integer> medians(Cell cell) {
        return switch (cell) {
            case Cell.Clear clear -> List.of(clear.median());
            case Cell.Neutral neutral -> List.of(0);
            case Cell.Contested contested ->
                    List.of(contested.medianAgainst(), contested.medianFor());
            case Cell.None none -> List.of();
            case Cell.Silent silent -> List.of();
        };
    }

    static boolean isLow(Cell cell) {
        var found = cell.found();
        return found != null && found.low();
    }

    static void range(Sheet sheet, double from, double to, double y, String colour) {
        if (to > from) {
            Box line = new Box(from, y - LINE / 2, to - from, LINE);
            sheet.add(new Mark.Rectangle(line, 0, colour, null));
        }
    }

    static void broken(Sheet sheet, double from, double to, double y, String colour) {
        sheet.add(
                new Mark.Outline(
                        List.of(new Step.Move(from, y), new Step.Line(to, y)),
                        null,
                        new Stroke(colour, LINE, List.of(3.0, 2.6))));
    }
}
