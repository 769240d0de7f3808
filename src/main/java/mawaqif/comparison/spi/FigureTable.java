package mawaqif.comparison.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a figure as a plain table: what tables on screen, CSV, JSON and workbooks hold.
 *
 * @param columns from first to last
 * @param rows per column a text, a number, a truth value or null; texts may hold direction marks
 */
public record FigureTable(List<Column> columns, List<List<@Nullable Object>> rows) {

    /**
     * @param key the same in every language, as the API names it
     * @param meaning what stands in the column, in the language of the figure
     */
    public record Column(String key, String meaning) {}

    public FigureTable {
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row has %d values for %d columns".formatted(row.size(), columns.size()));
            }
        }
    }

    public List<String> header() {
        return columns.stream().map(Column::key).toList();
    }
}
