package mawaqif.charts.map;

import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/**
 * The small texts around a map.
 *
 * @param style theirs
 * @param line height of one
 */
record MapText(Lines lines, TextStyle style, double line) {
    static final TextStyle SMALL = TextStyle.regular(10.5);

    static MapText of(Lines lines) {
        boolean rtl = lines.direction() == Direction.RTL;
        return new MapText(lines, SMALL.larger(rtl ? 0.5 : 0), rtl ? 17 : 15);
    }

    TextStyle strong() {
        return new TextStyle(style.size(), 600);
    }

    double width(String words) {
        return lines.width(words, style);
    }

    List<String> wrap(String words, double room) {
        return lines.wrap(words, style, room);
    }

    /** One line between the margins. */
    Block block(String words, Role role) {
        return new Block(
                line,
                (sheet, top) ->
                        sheet.textAtStart(
                                role,
                                words,
                                Sheet.MARGIN,
                                top + 11,
                                style,
                                sheet.palette.secondary()));
    }
}
