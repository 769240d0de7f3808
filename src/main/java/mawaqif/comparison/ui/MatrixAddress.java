package mawaqif.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawaqif.analysis.Options;
import mawaqif.analysis.Order;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.claims.Filter;
import mawaqif.comparison.MatrixParameters;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Code;
import org.jspecify.annotations.Nullable;

/**
 * All that the matrix screen's address says, and how to say it again with one thing changed.
 *
 * @param pinned whether the address names the data version, which then stays though it be the
 *     newest
 * @param opened parents whose parts are shown
 * @param cell the cell whose evidence is open, or null
 */
record MatrixAddress(
        MatrixParameters parameters,
        MatrixQuery query,
        boolean pinned,
        Set<Code> opened,
        @Nullable CellKey cell,
        Map<String, String> passedOn) {

    static final List<String> PASSED_ON = List.of("lang", "digits", "theme");
    private static final String VERSION = "version";
    private static final List<String> NAMES =
            Stream.of(MatrixParameters.NAMES, List.of("open", "cell"), PASSED_ON)
                    .flatMap(List::stream)
                    .toList();

    /** A cell in an address: {@code SUNNI,US-PRESENCE}. */
    record CellKey(String column, String issue) {

        @Override
        public String toString() {
            return column + "," + issue;
        }
    }

    /**
     * @throws Problem.BadRequest naming what the screen does not know, and what is accepted
     */
    static MatrixAddress read(MatrixParameters parameters, QueryParameters given) {
        return read(parameters, given, List.of());
    }

    /**
     * @param own further parameters that the screen has; they are among those passed on
     * @throws Problem.BadRequest naming what the screen does not know, and what is accepted
     */
    static MatrixAddress read(
            MatrixParameters parameters, QueryParameters given, List<String> own) {
        Query query =
                Query.of(
                        given.getParameters(),
                        Stream.concat(NAMES.stream(), own.stream()).toList());
        Set<Code> opened = new LinkedHashSet<>();
        for (String code : query.list("open")) {
            Code.parse(code).ifPresent(opened::add);
        }
        Map<String, String> passedOn = new LinkedHashMap<>();
        Stream.concat(own.stream(), PASSED_ON.stream())
                .forEach(name -> query.one(name).ifPresent(value -> passedOn.put(name, value)));
        return new MatrixAddress(
                parameters,
                parameters.read(given.getParameters()),
                query.one(VERSION).isPresent(),
                opened,
                query.one("cell").map(MatrixAddress::key).orElse(null),
                passedOn);
    }

    MatrixAddress with(Filter filter) {
        return with(
                new MatrixQuery(
                        query.version(), filter, query.lens(), query.options(), query.order()));
    }

    MatrixAddress withLens(Code lens) {
        return with(
                new MatrixQuery(
                        query.version(),
                        MatrixParameters.withLens(query.filter(), lens),
                        lens,
                        query.options(),
                        query.order()));
    }

    MatrixAddress with(Options options) {
        return with(
                new MatrixQuery(
                        query.version(), query.filter(), query.lens(), options, query.order()));
    }

    MatrixAddress with(Order order) {
        return with(
                new MatrixQuery(
                        query.version(), query.filter(), query.lens(), query.options(), order));
    }

    MatrixAddress withToggled(Code parent) {
        Set<Code> next = new LinkedHashSet<>(opened);
        if (!next.remove(parent)) {
            next.add(parent);
        }
        return new MatrixAddress(parameters, query, pinned, next, cell, passedOn);
    }

    MatrixAddress with(@Nullable CellKey next) {
        return new MatrixAddress(parameters, query, pinned, opened, next, passedOn);
    }

    /** The same with a parameter of the screen's own, or without it. */
    MatrixAddress withOwn(String name, @Nullable String value) {
        Map<String, String> next = new LinkedHashMap<>(passedOn);
        if (value == null) {
            next.remove(name);
        } else {
            next.put(name, value);
        }
        return new MatrixAddress(parameters, query, pinned, opened, cell, next);
    }

    /** The parameters of the screen's own, as a figure reads them. */
    Query own() {
        Map<String, List<String>> own = new LinkedHashMap<>();
        passedOn.forEach((name, value) -> own.put(name, List.of(value)));
        return new Query(own);
    }

    /** Whether another address shows the same cells, so that only the opened one may differ. */
    boolean showsSameMatrix(MatrixAddress other, StudyMatrix drawn) {
        return query.equals(other.query)
                && opened.equals(other.opened)
                && passedOn.equals(other.passedOn)
                && drawn.query().equals(query);
    }

    /** The shortest parameters that lead here again. */
    QueryParameters toParameters() {
        Map<String, String> all = new LinkedHashMap<>(parameters.write(query));
        if (pinned) {
            all.put(VERSION, String.valueOf(query.version()));
        }
        if (!opened.isEmpty()) {
            all.put(
                    "open",
                    new TreeSet<>(opened)
                            .stream().map(Code::value).collect(Collectors.joining(",")));
        }
        if (cell != null) {
            all.put("cell", cell.toString());
        }
        all.putAll(passedOn);
        return QueryParameters.simple(all);
    }

    private MatrixAddress with(MatrixQuery next) {
        return new MatrixAddress(parameters, next, pinned, opened, cell, passedOn);
    }

    private static CellKey key(String text) {
        int comma = text.indexOf(',');
        if (comma < 1 || comma == text.length() - 1) {
            throw Problem.BadRequest.of(
                    "cell",
                    text,
                    "is no cell; accepted is a stakeholder and an issue, such as SUNNI,US-PRESENCE");
        }
        return new CellKey(text.substring(0, comma), text.substring(comma + 1));
    }
}
