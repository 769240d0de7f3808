package mawaqif.comparison;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawaqif.analysis.Options;
import mawaqif.analysis.Order;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.charts.Target;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterParameters;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Lens;
import mawaqif.studies.Study;

/** Reads and writes matrix queries in the words of addresses, defaults left out. */
public final class MatrixParameters {

    /** The names of the parameters that make a matrix, the filter's among them. */
    public static final List<String> NAMES =
            Stream.concat(
                            FilterParameters.NAMES.stream(),
                            Stream.of("level", "rollup", "count", "weight", "order", "version"))
                    .toList();

    private final Study study;
    private final LongFunction<Words> words;

    /** The codes that a study had at one data version. */
    record Words(Codebook codebook, FilterParameters filters) {}

    /**
     * @param words by data version
     */
    MatrixParameters(Study study, LongFunction<Words> words) {
        this.study = study;
        this.words = words;
    }

    /**
     * The query that parameters ask for, in the codes of the data version that they ask for; other
     * names than {@link #NAMES} are left to others.
     *
     * @throws Problem.BadRequest naming the parameter, its value and what is accepted
     */
    public MatrixQuery read(Map<String, List<String>> parameters) {
        Query query = new Query(parameters);
        long version = study.version(query.one("version").orElse(null));
        Words then = words.apply(version);
        Filter filter = then.filters.read(parameters);
        Code lens = lens(filter, then.codebook);
        return new MatrixQuery(
                version,
                withLens(filter, lens),
                lens,
                new Options(
                        choice(query, "level", Options.Level.values(), Options.Level.TOP),
                        choice(query, "rollup", Options.Rollup.values(), Options.Rollup.CLAIMS),
                        choice(query, "count", Options.Count.values(), Options.Count.CLAIMS),
                        choice(
                                query,
                                "weight",
                                Options.Weight.values(),
                                Options.Weight.CONFIDENCE)),
                choice(query, "order", Order.values(), Order.CURATED));
    }

    /** The shortest parameters that {@link #read} turns into the query again. */
    public SequencedMap<String, String> write(MatrixQuery query) {
        Words then = words.apply(query.version());
        SequencedMap<String, String> parameters =
                new LinkedHashMap<>(then.filters.write(query.filter()));
        if (query.lens().equals(then.codebook.defaultLens())) {
            parameters.remove(Filter.Field.LENS.parameter());
        }
        Options options = query.options();
        put(parameters, "level", options.level(), Options.Level.TOP);
        put(parameters, "rollup", options.rollup(), Options.Rollup.CLAIMS);
        put(parameters, "count", options.count(), Options.Count.CLAIMS);
        put(parameters, "weight", options.weight(), Options.Weight.CONFIDENCE);
        put(parameters, "order", query.order(), Order.CURATED);
        if (query.version() != study.dataVersion()) {
            parameters.put("version", String.valueOf(query.version()));
        }
        return parameters;
    }

    /** The address parameters that make the claims screen list just what a filter lets through. */
    public String writeClaims(Filter filter, MatrixQuery query) {
        SequencedMap<String, String> parameters =
                new LinkedHashMap<>(words.apply(query.version()).filters.write(filter));
        if (query.version() != study.dataVersion()) {
            parameters.put("version", String.valueOf(query.version()));
        }
        return parameters.entrySet().stream()
                .map(each ->
                        each.getKey()
                                + "="
                                + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * The filter of a query narrowed to the claims that a place of a figure made from it counts.
     *
     * <p>Its stakeholder is a column of the matrix, of which only what the query's filter lets
     * through counts. What else the place names is one of the values that the figure was made of,
     * and takes the place of the filter's; what is no field of a filter is passed over.
     *
     * @throws Problem.BadRequest if the place names what the study does not know
     */
    public Filter narrowed(MatrixQuery query, Target.Claims place) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        place.filter().forEach((name, value) -> given.put(name, List.of(value)));
        String column = place.filter().get(Filter.Field.STAKEHOLDER.parameter());
        if (column != null
                && query.options().level() == Options.Level.LEAF
                && !column.endsWith(FilterParameters.OWN)) {
            given.put(Filter.Field.STAKEHOLDER.parameter(), List.of(column + FilterParameters.OWN));
        }
        Filter inside = words.apply(query.version()).filters.read(given);
        Filter narrowed = query.filter();
        for (Filter.Field field : Filter.Field.values()) {
            Choice choice = inside.choice(field).orElse(null);
            if (choice != null && given.containsKey(field.parameter())) {
                narrowed =
                        narrowed.with(
                                field,
                                field == Filter.Field.STAKEHOLDER
                                        ? narrowed.choice(field).map(choice::and).orElse(choice)
                                        : choice);
            }
        }
        return new Filter(
                narrowed.choices(),
                inside.from() == null ? narrowed.from() : inside.from(),
                inside.to() == null ? narrowed.to() : inside.to(),
                narrowed.text());
    }

    /** The same filter rating another lens. */
    public static Filter withLens(Filter filter, Code lens) {
        Map<Filter.Field, Choice> choices = new LinkedHashMap<>(filter.choices());
        choices.put(Filter.Field.LENS, new Choice(java.util.Set.of(lens.value()), false));
        return new Filter(choices, filter.from(), filter.to(), filter.text());
    }

    private static Code lens(Filter filter, Codebook codebook) {
        Choice choice = filter.choice(Filter.Field.LENS).orElse(null);
        if (choice == null) {
            return codebook.defaultLens();
        }
        List<Code> left = new ArrayList<>();
        for (Lens lens : codebook.lenses()) {
            if (choice.admits(lens.code().value())) {
                left.add(lens.code());
            }
        }
        if (left.size() != 1) {
            throw new Problem.BadRequest(
                    "lens: a matrix rates exactly one lens, not %d; accepted are %s"
                            .formatted(
                                    left.size(),
                                    String.join(
                                            ", ",
                                            codebook.lenses().stream()
                                                    .map(each -> each.code().value())
                                                    .toList())),
                    "lens");
        }
        return left.getFirst();
    }

    private static <E extends Enum<E>> E choice(Query query, String name, E[] values, E usual) {
        String given = query.one(name).orElse(null);
        if (given == null) {
            return usual;
        }
        Function<E, String> code = MatrixWording::lower;
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(given))
                .findFirst()
                .orElseThrow(
                        () -> Query.unknown(name, given, Arrays.stream(values).map(code).toList()));
    }

    private static void put(
            Map<String, String> parameters, String name, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            parameters.put(name, MatrixWording.lower(value));
        }
    }
}
