package mawaqif.charts.bars;

import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/**
 * The names of rows; those of parts are indented.
 *
 * @param line height of one line
 */
record BarsNames(Lines lines, double line) {
    static BarsNames of(Lines lines) {
        return new BarsNames(lines, lines.direction() == Direction.RTL ? 16 : 14);
    }

    static TextStyle style(Row row, Lines lines) {
        double larger = lines.direction() == Direction.RTL ? 0.5 : 0;
        return row.kind() == Kind.WHOLE
                ? TextStyle.strong(12.5).larger(larger)
                : TextStyle.regular(12).larger(larger);
    }

    /**
     * Lines of a name.
     *
     * @param room between the margin and what follows the name
     */
    List<String> wrap(Row row, double room) {
        return lines.wrap(row.label(), style(row, lines), room - BarsColumns.indent(row));
    }

    double width(Row row, String name) {
        return lines.width(name, style(row, lines));
    }

    /**
     * Writes lines of a name.
     *
     * @param first baseline of the first
     */
    void paint(Sheet sheet, Row row, List<String> name, double first) {
        for (int i = 0; i < name.size(); i++) {
            sheet.textAtStart(
                    Role.ROW_HEAD,
                    Texts.isolate(name.get(i)),
                    Sheet.MARGIN + BarsColumns.indent(row),
                    first + i * line,
                    style(row, lines),
                    sheet.palette.ink());
        }
    }
}
