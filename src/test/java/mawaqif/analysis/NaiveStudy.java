package mawaqif.analysis;

import static java.util.stream.Collectors.toSet;
import static mawaqif.analysis.NaiveWeights.agreement;
import static mawaqif.analysis.NaiveWeights.between;
import static mawaqif.analysis.NaiveWeights.median;
import static mawaqif.analysis.NaiveWeights.total;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The reference that the packed table is tested against: product.md written down as directly as
 * possible, over lists and fractions, without a thought for speed.
 */
record NaiveStudy(int[] parents, int issues, List<Coding> claims, List<Silence> silences) {

    ClaimTable table() {
        var builder = ClaimTable.builder(Hierarchy.of(parents), issues);
        claims.forEach(builder::add);
        silences.forEach(builder::add);
        return builder.build();
    }

    record NaiveCell(
            int n,
            int d,
            String state,
            List<Integer> counts,
            List<Frac> weights,
            @Nullable Integer median,
            @Nullable Integer medianAgainst,
            @Nullable Integer medianFor,
            double agreementA,
            int confidence,
            @Nullable SplitBy splitBy,
            boolean silent,
            Set<Integer> ids) {}

    // ---- filter ----

    boolean passes(Query query, Dimension dimension, Set<Integer> values) {
        Query.Listed listed = query.filter().get(dimension);
        if (listed == null) {
            return true;
        }
        return values.stream().anyMatch(listed.codes()::contains) != listed.not();
    }

    boolean passes(Query query, Dimension dimension, int value) {
        return passes(query, dimension, Set.of(value));
    }

    boolean dated(Query query, int date) {
        if (query.from() == null && query.to() == null) {
            return true;
        }
        return date != Coding.NO_DATE
                && (query.from() == null || date >= query.from())
                && (query.to() == null || date <= query.to());
    }

    static Set<Integer> sourcesOf(Coding claim) {
        return claim.sources().length == 0
                ? Set.of(Coding.NONE)
                : IntStream.of(claim.sources()).boxed().collect(toSet());
    }

    List<Integer> filtered(Query query) {
        return IntStream.range(0, claims.size())
                .filter(id -> {
                    Coding c = claims.get(id);
                    return passes(query, Dimension.LENS, c.lens())
                            && passes(query, Dimension.STAKEHOLDER, c.stakeholder())
                            && passes(query, Dimension.ISSUE, c.issue())
                            && passes(query, Dimension.SOURCE, sourcesOf(c))
                            && passes(query, Dimension.SCENARIO, c.scenario())
                            && passes(query, Dimension.PERIOD, c.period())
                            && passes(query, Dimension.CODER, c.coder())
                            && passes(query, Dimension.STATUS, c.status())
                            && passes(query, Dimension.ATTRIBUTION, c.attribution())
                            && passes(query, Dimension.CONFIDENCE, c.confidence())
                            && dated(query, c.date())
                            && (query.only() == null || query.only().contains(id));
                })
                .boxed()
                .toList();
    }

    List<Integer> counted(Query query, Options options) {
        List<Integer> filtered = filtered(query);
        if (options.count() == Options.Count.CLAIMS) {
            return filtered;
        }
        Map<List<Object>, Integer> best = new HashMap<>();
        for (int id : filtered) {
            Coding c = claims.get(id);
            List<Object> key =
                    List.of(
                            sourcesOf(c),
                            c.stakeholder(),
                            c.issue(),
                            c.lens(),
                            c.scenario(),
                            c.period(),
                            c.stance());
            best.merge(
                    key,
                    id,
                    (a, b) -> claims.get(b).confidence() > claims.get(a).confidence() ? b : a);
        }
        return best.values().stream().sorted().toList();
    }

    // ---- cells ----

    boolean isBelow(int stakeholder, int ancestor) {
        return stakeholder >= 0
                && (stakeholder == ancestor || isBelow(parents[stakeholder], ancestor));
    }

    /** The direct child of {@code top} through which a stakeholder belongs to it, or top itself. */
    int childOf(int top, int stakeholder) {
        int at = stakeholder;
        while (at != top && parents[at] != top) {
            at = parents[at];
        }
        return at;
    }

    /** A cell over the claims that {@link #counted} gives. */
    NaiveCell cell(Query query, Options options, Part part, int issue, List<Integer> counted) {
        var members =
                IntStream.range(0, parents.length)
                        .filter(s ->
                                part.rolledUp()
                                        ? isBelow(s, part.stakeholder())
                                        : s == part.stakeholder())
                        .filter(s -> passes(query, Dimension.STAKEHOLDER, s))
                        .boxed()
                        .collect(toSet());
        List<Integer> ids =
                counted.stream()
                        .filter(id -> claims.get(id).issue() == issue)
                        .filter(id -> members.contains(claims.get(id).stakeholder()))
                        .toList();
        boolean silent =
                silences.stream()
                        .filter(s -> s.issue() == issue)
                        .filter(s -> passes(query, Dimension.LENS, s.lens()))
                        .filter(s -> passes(query, Dimension.SOURCE, s.source()))
                        .filter(s -> passes(query, Dimension.CODER, s.coder()))
                        .filter(s -> dated(query, s.date()))
                        .anyMatch(s -> s.stakeholder() < 0 || members.contains(s.stakeholder()));
        List<Coding> found = ids.stream().map(claims::get).toList();
        List<Integer> counts =
                IntStream.rangeClosed(-2, 2)
                        .mapToObj(p -> (int) found.stream().filter(c -> c.stance() == p).count())
                        .toList();
        int d =
                (int)
                        found.stream()
                                .flatMapToInt(c -> IntStream.of(c.sources()))
                                .distinct()
                                .count();
        if (found.isEmpty()) {
            return new NaiveCell(
                    0, 0, "none", counts, List.of(), null, null, null, 0, 0, null, silent,
                    Set.of());
        }
        List<Frac> weights = weights(options, part, found);
        int confidence = found.stream().mapToInt(Coding::confidence).max().orElseThrow();
        boolean contested = contested(weights, found);
        int median = median(weights, -2, 2);
        return new NaiveCell(
                found.size(),
                d,
                contested ? "contested" : median == 0 ? "neutral" : "clear",
                counts,
                weights,
                contested ? null : median,
                contested ? median(weights, -2, -1) : null,
                contested ? median(weights, 1, 2) : null,
                agreement(weights).value(),
                confidence,
                contested ? splitBy(part, found) : null,
                false,
                Set.copyOf(ids));
    }

    List<Frac> weights(Options options, Part part, List<Coding> found) {
        Map<Integer, List<Coding>> groups = new LinkedHashMap<>();
        boolean scaled = options.rollup() == Options.Rollup.CHILDREN && part.rolledUp();
        for (Coding c : found) {
            int group = scaled ? childOf(part.stakeholder(), c.stakeholder()) : 0;
            groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(c);
        }
        Function<Coding, Frac> weight =
                c -> Frac.of(options.weight() == Options.Weight.EQUAL ? 1 : c.confidence());
        List<Frac> sum = new ArrayList<>();
        for (int point = -2; point <= 2; point++) {
            int p = point;
            Frac at = Frac.ZERO;
            for (List<Coding> group : groups.values()) {
                Frac here = total(group.stream().filter(c -> c.stance() == p).map(weight));
                at = at.plus(scaled ? here.dividedBy(total(group.stream().map(weight))) : here);
            }
            sum.add(at);
        }
        return sum;
    }

    static boolean contested(List<Frac> weights, List<Coding> found) {
        Frac quarter = between(weights, -2, 2).dividedBy(Frac.of(4));
        return between(weights, -2, -1).compareTo(quarter) >= 0
                && between(weights, 1, 2).compareTo(quarter) >= 0
                && found.stream().anyMatch(c -> c.stance() < 0 && c.confidence() > 1)
                && found.stream().anyMatch(c -> c.stance() > 0 && c.confidence() > 1);
    }

    @Nullable SplitBy splitBy(Part part, List<Coding> found) {
        Map<SplitBy, Function<Coding, Set<?>>> values = new LinkedHashMap<>();
        values.put(SplitBy.PERIOD, c -> Set.of(c.period()));
        values.put(SplitBy.SCENARIO, c -> Set.of(c.scenario()));
        values.put(SplitBy.SOURCE, NaiveStudy::sourcesOf);
        values.put(SplitBy.STAKEHOLDER, c -> Set.of(childOf(part.stakeholder(), c.stakeholder())));
        values.put(SplitBy.CODER, c -> Set.of(c.coder()));
        for (var entry : values.entrySet()) {
            Set<Object> against = new HashSet<>();
            Set<Object> inFavour = new HashSet<>();
            for (Coding c : found) {
                if (c.stance() != 0) {
                    (c.stance() < 0 ? against : inFavour).addAll(entry.getValue().apply(c));
                }
            }
            if (against.stream().noneMatch(inFavour::contains)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
