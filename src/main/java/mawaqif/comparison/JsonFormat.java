package mawaqif.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawaqif.charts.Frame;
import mawaqif.charts.Texts;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A figure for programs: what it carries in words, bare of direction marks, and its numbers as
 * objects whose keys are the columns of its table; a value that is absent is left out.
 */
@Component
@Order(5)
class JsonFormat implements FigureFormat {

    private final JsonMapper mapper;

    JsonFormat(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public byte[] write(FigureExport export) {
        Frame frame = export.figure().frame();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("figure", export.name());
        json.put("study", export.matrix().study().slug().value());
        json.put("dataVersion", export.matrix().query().version());
        json.put("lens", export.matrix().query().lens().value());
        json.put("lang", frame.language());
        json.put("title", plain(frame.title()));
        json.put("filters", plain(frame.question()));
        json.put("scale", plain(frame.scale()));
        json.put("evidence", frame.evidence().stream().map(Texts::plain).toList());
        json.put("sources", plain(frame.sources() == null ? frame.sourceCount() : frame.sources()));
        json.put("provenance", frame.provenance().stream().map(Texts::plain).toList());
        json.put("url", frame.url());
        json.put("description", plain(frame.description()));
        json.put("columns", columns(export));
        json.put("rows", rows(export));
        json.values().removeIf(value -> value == null);
        return mapper.writeValueAsBytes(json);
    }

    private static List<Map<String, String>> columns(FigureExport export) {
        return export.table().columns().stream()
                .map(column -> {
                    Map<String, String> each = new LinkedHashMap<>();
                    each.put("key", column.key());
                    each.put("meaning", Texts.plain(column.meaning()));
                    return each;
                })
                .toList();
    }

    private static List<Map<String, Object>> rows(FigureExport export) {
        List<String> header = export.table().header();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> values : export.table().rows()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int at = 0; at < header.size(); at++) {
                Object value = values.get(at);
                if (value != null) {
                    row.put(header.get(at), value instanceof String s ? Texts.plain(s) : value);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null ? null : Texts.plain(text);
    }
}
