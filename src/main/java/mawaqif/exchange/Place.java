package mawaqif.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Where in the files something stands.
 *
 * @param file the file in the study folder, or null where there is only one
 * @param line the physical line, from 1, or null where it makes no sense
 * @param column the header's name in a table, the key path in YAML, or null for the whole line
 * @param value the text as it stood; empty where nothing stood
 */
record Place(@Nullable String file, @Nullable Integer line, @Nullable String column, String value) {

    /** A whole file. */
    static Place file(@Nullable String file) {
        return new Place(file, null, null, "");
    }

    Place withValue(String text) {
        return new Place(file, line, column, text);
    }
}
