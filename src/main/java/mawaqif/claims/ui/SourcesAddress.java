package mawaqif.claims.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mawaqif.api.Query;
import org.jspecify.annotations.Nullable;

/**
 * All that the address of the library says.
 *
 * @param text words to look for in title, publisher, author and code, or null
 */
record SourcesAddress(@Nullable String text, SourceOrder order, Map<String, String> passedOn) {

    private static final List<String> NAMES =
            Stream.concat(Stream.of("q", "sort"), Passing.NAMES.stream()).toList();

    /**
     * @throws mawaqif.api.Problem.BadRequest naming what the screen does not know, and what is
     *     accepted
     */
    static SourcesAddress read(QueryParameters given) {
        Query query = Query.of(given.getParameters(), NAMES);
        return new SourcesAddress(
                query.one("q").orElse(null),
                query.one("sort").map(SourceOrder::read).orElse(SourceOrder.ADDED),
                Passing.from(query));
    }

    SourcesAddress withText(@Nullable String words) {
        return new SourcesAddress(words, order, passedOn);
    }

    SourcesAddress with(SourceOrder next) {
        return new SourcesAddress(text, next, passedOn);
    }

    QueryParameters toParameters() {
        Map<String, String> all = new LinkedHashMap<>();
        if (text != null) {
            all.put("q", text);
        }
        if (!order.equals(SourceOrder.ADDED)) {
            all.put("sort", order.parameter());
        }
        all.putAll(passedOn);
        return QueryParameters.simple(all);
    }
}
