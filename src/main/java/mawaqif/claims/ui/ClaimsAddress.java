package mawaqif.claims.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mawaqif.api.Query;
import mawaqif.claims.ClaimOrder;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterParameters;
import mawaqif.studies.Code;
import org.jspecify.annotations.Nullable;

/**
 * All that the address of the claims screen says, and how to say it again with one thing changed.
 *
 * @param claim the one that is open, or null
 */
record ClaimsAddress(
        FilterParameters parameters,
        Filter filter,
        ClaimOrder order,
        @Nullable Code claim,
        Map<String, String> passedOn) {

    private static final List<String> NAMES =
            Stream.of(FilterParameters.NAMES, List.of("sort"), Passing.NAMES)
                    .flatMap(List::stream)
                    .toList();

    /**
     * @throws mawaqif.api.Problem.BadRequest naming what the screen does not know, and what is
     *     accepted
     */
    static ClaimsAddress read(
            FilterParameters parameters, QueryParameters given, @Nullable Code claim) {
        Query query = Query.of(given.getParameters(), NAMES);
        return new ClaimsAddress(
                parameters,
                parameters.read(given.getParameters()),
                query.one("sort").map(ClaimOrder::read).orElse(ClaimOrder.BY_ID),
                claim,
                Passing.from(query));
    }

    ClaimsAddress with(Filter next) {
        return new ClaimsAddress(parameters, next, order, claim, passedOn);
    }

    ClaimsAddress with(ClaimOrder next) {
        return new ClaimsAddress(parameters, filter, next, claim, passedOn);
    }

    ClaimsAddress with(@Nullable Code next) {
        return new ClaimsAddress(parameters, filter, order, next, passedOn);
    }

    /** Whether another address lists the same claims, so that only the open one may differ. */
    boolean listsTheSame(ClaimsAddress other) {
        return filter.equals(other.filter)
                && order.equals(other.order)
                && passedOn.equals(other.passedOn);
    }

    /** The shortest parameters that lead here again. */
    QueryParameters toParameters() {
        Map<String, String> all = new LinkedHashMap<>(parameters.write(filter));
        if (!order.equals(ClaimOrder.BY_ID)) {
            all.put("sort", order.parameter());
        }
        all.putAll(passedOn);
        return QueryParameters.simple(all);
    }
}
