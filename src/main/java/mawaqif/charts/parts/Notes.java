package mawaqif.charts.parts;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/** Sentences in a plot: what to beware of, or why there is nothing to see. */
public final class Notes {
    private Notes() {}

    /**
     * The lines of a note.
     *
     * @param alone whether nothing else is in the plot, so that it may be larger
     */
    public static List<Block> strips(
            @Nullable String note, Lines lines, double room, boolean alone) {
        List<Block> strips = new ArrayList<>();
        if (note == null || note.isEmpty()) {
            return strips;
        }
        double larger = lines.direction() == Direction.RTL ? 0.5 : 0;
        TextStyle style = TextStyle.regular(alone ? 13 : 10.5).larger(larger);
        double pitch = alone ? 20 : 15;
        List<String> wrapped = lines.wrap(note, style, alone ? Math.min(room, 620) : room);
        strips.add(Block.space(alone ? 16 : 4));
        for (int i = 0; i < wrapped.size(); i++) {
            String line = wrapped.get(i);
            strips.add(
                    new Block(
                            pitch,
                            (sheet, top) ->
                                    sheet.textAtStart(
                                            Role.KEY,
                                            line,
                                            Sheet.MARGIN,
                                            top + pitch - 5,
                                            style,
                                            alone
                                                    ? sheet.palette.ink()
                                                    : sheet.palette.secondary()),
                            i < wrapped.size() - 1));
        }
        return strips;
    }
}
