package mawaqif.claims;

import mawaqif.studies.Code;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Columns that may be empty. */
final class Columns {

    private Columns() {}

    static @Nullable Code code(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : new Code(text);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
