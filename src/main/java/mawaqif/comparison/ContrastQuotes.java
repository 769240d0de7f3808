package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.comparison.Contrast.Told;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.comparison.spi.FigureTable.Column;
import org.jspecify.annotations.Nullable;

/** The words that carry each difference as a plain table, a row for each quote on the screen. */
final class ContrastQuotes {

    private static final List<String> KEYS =
            List.of(
                    "side",
                    "sideLabel",
                    "claim",
                    "stance",
                    "quote",
                    "translation",
                    "source",
                    "sourceTitle",
                    "start",
                    "end");

    private final Contrasts contrasts;
    private final Contrast contrast;
    private final MatrixWording wording;

    ContrastQuotes(Contrasts contrasts, Contrast contrast, MatrixWording wording) {
        this.contrasts = contrasts;
        this.contrast = contrast;
        this.wording = wording;
    }

    FigureTable table() {
        ContrastTable things = new ContrastTable(contrast, wording);
        List<Column> columns =
                Stream.concat(things.things().stream(), KEYS.stream().map(things::column)).toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Row row : contrast.rows()) {
            for (int at = 0; at < contrast.sides().size(); at++) {
                Side side = contrast.sides().get(at);
                contrasts
                        .told(contrast, row, at)
                        .ifPresent(told -> {
                            List<@Nullable Object> values = things.thing(row);
                            values.addAll(quote(side, told));
                            rows.add(values);
                        });
            }
        }
        return new FigureTable(columns, rows);
    }

    /** Quotes of sources that must not be passed on stay behind; their places are told. */
    private List<@Nullable Object> quote(Side side, Told told) {
        return Arrays.asList(
                side.code(),
                side.label(),
                told.claim().id().value(),
                told.claim().stance(),
                told.isWithheld()
                        ? wording.text("comparison.compare.withheld")
                        : told.quote().exact(),
                told.isWithheld() ? null : told.quote().translation(),
                told.quote().source().value(),
                told.source() == null ? null : told.source().title().in(wording.language()),
                told.quote().start(),
                told.quote().end());
    }
}
