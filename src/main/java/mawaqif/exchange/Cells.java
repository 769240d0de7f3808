package mawaqif.exchange;

import java.util.Optional;
import java.util.Set;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of table rows one by one. Each check gives the text to go on with, or null
 * after telling what is wrong with it; an optional field that is blank gives its default.
 */
final class Cells {

    private final Faults faults;

    Cells(Faults faults) {
        this.faults = faults;
    }

    /** Whether a required field has something in it; a column that is missing has been told. */
    boolean isGiven(Row row, String column) {
        if (!row.get(column).isEmpty()) {
            return true;
        }
        if (row.has(column)) {
            faults.error(row.at(column), null, "required", column);
        }
        return false;
    }

    /** A code, one of those known if any are. */
    @Nullable String code(Row row, String column, @Nullable Set<String> known) {
        return isGiven(row, column) ? codeIn(row, column, known) : null;
    }

    /** A code or the text for none, which may itself be empty. */
    @Nullable String code(Row row, String column, @Nullable Set<String> known, String otherwise) {
        return row.get(column).isEmpty() ? otherwise : codeIn(row, column, known);
    }

    private @Nullable String codeIn(Row row, String column, @Nullable Set<String> known) {
        String text = row.get(column);
        if (known != null && !known.contains(text)) {
            if (Code.isCode(text)) {
                refuse(row, column, Faults.listed(known), "unknown." + column);
            } else {
                refuse(row, column, known.isEmpty() ? Code.FORM : Faults.listed(known), "code");
            }
            return null;
        }
        if (!Code.isCode(text)) {
            refuse(row, column, Code.FORM, "code");
            return null;
        }
        return text;
    }

    /** One of a few words. */
    @Nullable String choice(Row row, String column, Set<String> words, String otherwise) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!words.contains(text)) {
            refuse(row, column, String.join(", ", words), "choice");
            return null;
        }
        return text;
    }

    @Nullable String date(Row row, String column) {
        String text = row.get(column);
        Optional<PartialDate> date = Dates.parse(text);
        if (!text.isEmpty() && date.isEmpty()) {
            refuse(row, column, "2025-09-17, 2025-09, 2025", "date");
            return null;
        }
        return text;
    }

    /** Free text. */
    @Nullable String text(Row row, String column) {
        String text = row.get(column);
        return faults.fits(row.at(column), text) ? text : null;
    }

    /** An offset: −1 where it is blank, null where it is none. */
    @Nullable Integer offset(Row row, String column) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return -1;
        }
        if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            refuse(row, column, "0, 1, 2, …", "offset");
            return null;
        }
        return Integer.valueOf(text);
    }

    /** Tells what is wrong with a field, and what a spreadsheet seems to have made of it. */
    void refuse(Row row, String column, String accepted, String key) {
        String value = row.get(column);
        String reason = faults.wantsMore() ? faults.reason(key, value) : "";
        Optional<String> hint = Mangled.hint(value);
        if (faults.wantsMore() && hint.isPresent()) {
            reason = reason + ". " + faults.reason(hint.get());
        }
        faults.errorInWords(row.at(column), accepted, reason);
    }
}
