package mawaqif.charts.map;

import java.util.List;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Says why there is no map: in the middle of its frame, or on lines of its own. */
record MapRefusal(MapRoom room, MapText text) {
    private static final double FRAMED = 0.8;

    /** Whether the reason has room in the frame of a strip of that height. */
    boolean isFramed(String refusal, double height) {
        Box area = room.area(height);
        return framed(refusal, area).size() * line() + 24 <= area.height();
    }

    List<Block> blocks(String refusal) {
        return text.lines().wrap(refusal, style(), room.width()).stream().map(this::block).toList();
    }

    private Block block(String words) {
        return new Block(
                line(),
                (sheet, top) ->
                        sheet.textAtStart(
                                Role.BANNER,
                                words,
                                Sheet.MARGIN,
                                top + 14,
                                style(),
                                sheet.palette.ink()));
    }

    void paint(Sheet sheet, Box area, String refusal) {
        List<String> words = framed(refusal, area);
        double first = area.centreY() - (words.size() - 1) * line() / 2 + 4;
        for (int i = 0; i < words.size(); i++) {
            sheet.centred(
                    Role.BANNER,
                    words.get(i),
                    area.centreX(),
                    first + i * line(),
                    style(),
                    sheet.palette.ink());
        }
    }

    private List<String> framed(String refusal, Box area) {
        return text.lines().wrap(refusal, style(), area.width() * FRAMED);
    }

    private TextStyle style() {
        return TextStyle.strong(13).larger(text.style().size() - MapText.SMALL.size());
    }

    private double line() {
        return text.line() + 3;
    }
}
