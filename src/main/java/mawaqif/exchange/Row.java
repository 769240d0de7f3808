package mawaqif.exchange;

import java.util.List;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param line the physical line on which it begins
 * @param columns name to index; a column that the table doesn't have is missing
 */
record Row(String file, int line, Map<String, Integer> columns, List<String> fields) {

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The text of a field as it stands; empty where there is none. */
    String get(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : fields.get(index);
    }

    Place at(String column) {
        return new Place(file, line, column, get(column));
    }
}
