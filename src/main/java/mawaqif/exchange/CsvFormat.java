package mawaqif.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.charts.Frame;
import mawaqif.charts.Texts;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A figure's numbers as a table for programs: RFC 4180, UTF-8. What a figure must carry — question
 * and filters, scale, reckoning, data version, address — stands at the end of every row, so that no
 * row can lose it.
 */
@Component
@Order(3)
class CsvFormat implements FigureFormat {

    private static final List<String> CARRIED =
            List.of("lens", "question", "filters", "scale", "reckoning", "dataVersion", "url");

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=utf-8";
    }

    @Override
    public byte[] write(FigureExport export) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    Stream.concat(export.table().header().stream(), CARRIED.stream()).toList());
            List<String> carried = carried(export);
            for (List<@Nullable Object> row : export.table().rows()) {
                List<String> fields = new ArrayList<>();
                row.forEach(value -> fields.add(field(value)));
                fields.addAll(carried);
                csv.writeRecord(fields);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> carried(FigureExport export) {
        Frame frame = export.figure().frame();
        return Stream.of(
                        export.matrix().query().lens().value(),
                        frame.title(),
                        frame.question(),
                        frame.scale(),
                        String.join(" · ", frame.evidence()),
                        String.valueOf(export.matrix().query().version()),
                        frame.url())
                .map(value -> field(value))
                .toList();
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> Formulas.defused(Texts.plain(text));
            case Double number when number == Math.rint(number) ->
                    String.valueOf(number.longValue());
            default -> value.toString();
        };
    }
}
