package mawaqif.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mawaqif.api.Problem.Fault;
import mawaqif.sources.SearchFolding;
import org.jspecify.annotations.Nullable;

/**
 * One line in the list of what is wrong.
 *
 * @param number its place in the list, from 1, which tells it from one that says the same
 */
record FaultRow(int number, Fault fault) {

    /** How much of a value is shown, in characters; the list in a file has more. */
    private static final int SHOWN = 400;

    static List<FaultRow> of(List<Fault> faults) {
        List<FaultRow> rows = new ArrayList<>(faults.size());
        for (Fault fault : faults) {
            rows.add(new FaultRow(rows.size() + 1, fault));
        }
        return rows;
    }

    String file() {
        return or(fault.file());
    }

    int lineNumber() {
        Integer line = fault.line();
        return line == null ? 0 : line;
    }

    String line() {
        return fault.line() == null ? "" : String.valueOf(fault.line());
    }

    String column() {
        return or(fault.column());
    }

    String value() {
        String value = or(fault.value());
        return value.codePointCount(0, value.length()) > SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…"
                : value;
    }

    String reason() {
        return fault.reason();
    }

    String accepted() {
        return or(fault.accepted());
    }

    /** Whether any of its texts has these words, written one way or another. */
    boolean has(String words) {
        String sought = SearchFolding.fold(words.strip());
        return Stream.of(file(), line(), column(), or(fault.value()), reason(), accepted())
                .anyMatch(each -> SearchFolding.fold(each).contains(sought));
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
