package mawaqif.claims.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mawaqif.api.Query;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterParameters;
import mawaqif.studies.Code;
import mawaqif.studies.Study;
import org.jspecify.annotations.Nullable;

/**
 * All that the address of a source in the reader says, but for the source itself.
 *
 * @param quote the quote that is sought out, as it stands in the address, or null
 * @param details whether what is known of the source is shown in the place of its text
 */
record ReaderAddress(
        FilterParameters parameters,
        Filter filter,
        @Nullable String quote,
        boolean details,
        Map<String, String> passedOn) {

    private static final List<String> SHOWN = List.of("text", "details");
    private static final List<String> NAMES =
            Stream.of(FilterParameters.NAMES, List.of("quote", "show"), Passing.NAMES)
                    .flatMap(List::stream)
                    .filter(name -> !name.equals(Filter.Field.SOURCE.parameter()))
                    .toList();

    /** A quote as addresses name it: {@code }, numbers from 1. */
    record QuoteKey(Code claim, int number) {

        /** The quote that a text names, or null where it is none; ids may hold dots too. */
        static @Nullable QuoteKey parse(String text) {
            int dot = text.lastIndexOf('.');
            if (dot < 1 || !text.substring(dot + 1).matches("[1-9][0-9]{0,5}")) {
                return null;
            }
            String claim = text.substring(0, dot);
            return Code.isCode(claim)
                    ? new QuoteKey(new Code(claim), Integer.parseInt(text.substring(dot + 1)))
                    : null;
        }

        @Override
        public String toString() {
            return claim + "." + number;
        }
    }

    /** Where a quote opens in the reader. */
    static String of(Study study, Code source, Code claim, int number) {
        return "studies/%s/sources/%s?quote=%s"
                .formatted(study.slug(), source, new QuoteKey(claim, number));
    }

    /**
     * @throws mawaqif.api.Problem.BadRequest naming what the screen does not know, and what is
     *     accepted
     */
    static ReaderAddress read(FilterParameters parameters, QueryParameters given) {
        Query query = Query.of(given.getParameters(), NAMES);
        return new ReaderAddress(
                parameters,
                parameters.read(given.getParameters()),
                query.one("quote").orElse(null),
                query.word("show", SHOWN).equals("details"),
                Passing.from(query));
    }

    ReaderAddress with(Filter next) {
        return new ReaderAddress(parameters, next, quote, details, passedOn);
    }

    /** At a quote, or at none. */
    ReaderAddress with(@Nullable QuoteKey next) {
        String sought = next == null ? null : next.toString();
        return new ReaderAddress(parameters, filter, sought, details, passedOn);
    }

    ReaderAddress withDetails(boolean shown) {
        return new ReaderAddress(parameters, filter, quote, shown, passedOn);
    }

    /** The shortest parameters that lead here again. */
    QueryParameters toParameters() {
        Map<String, String> all = new LinkedHashMap<>(parameters.write(filter));
        if (quote != null) {
            all.put("quote", quote);
        }
        if (details) {
            all.put("show", "details");
        }
        all.putAll(passedOn);
        return QueryParameters.simple(all);
    }
}
