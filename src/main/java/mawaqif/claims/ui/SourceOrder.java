package mawaqif.claims.ui;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import mawaqif.api.Query;
import mawaqif.studies.PartialDate;

/**
 * The order of the library, as addresses write it: {@code date}, {@code -claims}. What is absent
 * comes last.
 */
record SourceOrder(By by, boolean descending) {

    /** As the sources were added. */
    static final SourceOrder ADDED = new SourceOrder(By.ADDED, false);

    enum By {
        ADDED,
        TITLE,
        PUBLISHER,
        AUTHOR,
        DATE,
        LANGUAGE,
        CHARACTERS,
        CLAIMS;

        String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @throws mawaqif.api.Problem.BadRequest naming what is accepted
     */
    static SourceOrder read(String text) {
        boolean descending = text.startsWith("-");
        return Stream.of(By.values())
                .filter(by -> by.parameter().equals(descending ? text.substring(1) : text))
                .findFirst()
                .map(by -> new SourceOrder(by, descending))
                .orElseThrow(() ->
                        Query.unknown(
                                "sort",
                                text,
                                Stream.concat(
                                                Stream.of(By.values()).map(By::parameter),
                                                Stream.of("and each after a -"))
                                        .toList()));
    }

    String parameter() {
        return (descending ? "-" : "") + by.parameter();
    }

    /** How rows of the library follow each other; equals stay as they were added. */
    Comparator<SourceRow> rows(Locale locale) {
        Collator names = Collator.getInstance(ULocale.forLocale(locale));
        return switch (by) {
            case ADDED -> {
                Comparator<SourceRow> added = Comparator.comparingInt(SourceRow::position);
                yield descending ? added.reversed() : added;
            }
            case TITLE -> words(SourceRow::title, names);
            case PUBLISHER -> words(SourceRow::publisher, names);
            case AUTHOR -> words(SourceRow::author, names);
            case LANGUAGE -> words(SourceRow::language, names);
            case DATE ->
                    Comparator.comparing(
                            row -> row.source().published(),
                            Comparator.nullsLast(
                                    directed(Comparator.comparing(PartialDate::firstDay))));
            case CHARACTERS -> directed(Comparator.comparingInt(SourceRow::characters));
            case CLAIMS -> directed(Comparator.comparingLong(SourceRow::claims));
        };
    }

    private Comparator<SourceRow> words(Function<SourceRow, String> column, Collator names) {
        return Comparator.comparing((SourceRow row) -> column.apply(row).isEmpty())
                .thenComparing(column, directed(names::compare));
    }

    private <T> Comparator<T> directed(Comparator<T> comparator) {
        return descending ? comparator.reversed() : comparator;
    }
}
