package mawaqif.exchange;

import java.util.List;
import java.util.Map;

/** A value in a YAML file, with the text it was written as: nothing is turned into other types. */
sealed interface YamlValue {

    /** The physical line on which it begins, from 1. */
    int line();

    /** The text as it stood. */
    String written();

    /**
     * A scalar.
     *
     * @param plain whether it was written without quotes
     */
    record Text(int line, String written, boolean plain) implements YamlValue {

        /** Whether YAML reads it as nothing at all. */
        boolean isNull() {
            return plain
                    && switch (written) {
                        case "", "~", "null", "Null", "NULL" -> true;
                        default -> false;
                    };
        }
    }

    /** A list. */
    record Listing(int line, String written, List<YamlValue> items) implements YamlValue {}

    /** Keys and values in the order written; of a key written twice the first. */
    record Mapping(int line, String written, Map<String, Entry> entries) implements YamlValue {}

    /**
     * @param line of the key
     */
    record Entry(int line, YamlValue value) {}
}
