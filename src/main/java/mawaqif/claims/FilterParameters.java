package mawaqif.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.claims.Filter.Field;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.PartialDate;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;
import mawaqif.studies.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes filters in the words of addresses: comma lists of codes, {@code none} for a
 * field left empty, a leading {@code !} for everything but the list.
 *
 * <p>Claims count when accepted unless {@code status} says otherwise; every other field lets
 * everything through unless it is given. A stakeholder brings along those that stand under it,
 * {@code SUNNI~own} does not; the choices of a filter hold every stakeholder that it lets through
 * or keeps out.
 */
public final class FilterParameters {

    /** The names of the parameters that make a filter, in the order that addresses have them. */
    public static final List<String> NAMES =
            Stream.concat(
                            Stream.of(Field.values()).map(Field::parameter),
                            Stream.of("from", "to", "q"))
                    .toList();

    /** Behind the code of a stakeholder: without those that stand under it. */
    public static final String OWN = "~own";

    private static final Choice ACCEPTED = new Choice(Set.of(Status.ACCEPTED.code()), false);
    private static final Choice ANY = new Choice(Set.of(Choice.ABSENT), true);
    private static final Set<Field> MAY_BE_ABSENT = Set.of(Field.SCENARIO, Field.PERIOD);

    private final StakeholderLists stakeholders;
    private final Map<Field, Set<String>> known = new EnumMap<>(Field.class);

    /**
     * @param sources the codes of the study's sources
     * @param coders everybody who coded in the study
     */
    public FilterParameters(Codebook codebook, Collection<Code> sources, Collection<Code> coders) {
        this.stakeholders = new StakeholderLists(codebook);
        know(Field.LENS, codebook.lenses().stream().map(Lens::code));
        know(Field.STAKEHOLDER, codebook.stakeholders().stream().map(Stakeholder::code));
        know(Field.ISSUE, codebook.issues().stream().map(Issue::code));
        know(Field.SOURCE, sources.stream());
        know(Field.CODER, coders.stream());
        know(Field.SCENARIO, codebook.scenarios().stream().map(Scenario::code));
        know(Field.PERIOD, codebook.periods().stream().map(Period::code));
        know(Field.STATUS, Stream.of(Status.values()).map(Status::code));
        know(Field.ATTRIBUTION, Stream.of(Attribution.values()).map(Attribution::code));
        know(Field.CONFIDENCE, Stream.of(Confidence.values()).map(Confidence::code));
    }

    /**
     * The filter that parameters ask for; names other than {@link #NAMES} are left to others.
     *
     * @throws Problem.BadRequest naming the parameter, its value and what is accepted
     */
    public Filter read(Map<String, List<String>> parameters) {
        var query = new Query(parameters);
        Map<Field, Choice> choices = new EnumMap<>(Field.class);
        choices.put(Field.STATUS, ACCEPTED);
        for (Field field : Field.values()) {
            if (parameters.containsKey(field.parameter())) {
                Choice choice = choice(field, query.list(field.parameter()));
                if (choice.equals(ANY) && !MAY_BE_ABSENT.contains(field)) {
                    choices.remove(field);
                } else {
                    choices.put(field, choice);
                }
            }
        }
        return new Filter(
                choices,
                day(query, "from", PartialDate::firstDay),
                day(query, "to", PartialDate::lastDay),
                query.one("q").orElse(null));
    }

    /**
     * The shortest parameters that {@link #read} turns into the filter again, in the order of
     * {@link #NAMES}, defaults left out.
     */
    public SequencedMap<String, String> write(Filter filter) {
        SequencedMap<String, String> parameters = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            Choice choice = filter.choice(field).orElse(ANY);
            boolean usual = field == Field.STATUS ? choice.equals(ACCEPTED) : choice.equals(ANY);
            if (!usual || MAY_BE_ABSENT.contains(field) && filter.choice(field).isPresent()) {
                parameters.put(field.parameter(), text(field, choice));
            }
        }
        put(parameters, "from", filter.from());
        put(parameters, "to", filter.to());
        put(parameters, "q", filter.text());
        return parameters;
    }

    private Choice choice(Field field, List<String> elements) {
        List<String> list = new ArrayList<>(elements);
        boolean excluded = list.getFirst().startsWith("!");
        if (excluded) {
            list.set(0, list.getFirst().substring(1));
        }
        Set<String> codes = new HashSet<>();
        for (String element : list) {
            codes.addAll(codes(field, element).orElseThrow(() -> unknown(field, element)));
        }
        return new Choice(codes, excluded);
    }

    /** What an element of a list names; empty where the study does not know it. */
    private Optional<Set<String>> codes(Field field, String element) {
        if (element.equals(Choice.ABSENT)) {
            return Optional.of(Set.of(element));
        }
        return field == Field.STAKEHOLDER
                ? stakeholders.read(element)
                : Optional.of(element).filter(known(field)::contains).map(Set::of);
    }

    private Problem.BadRequest unknown(Field field, String element) {
        Set<String> named = new LinkedHashSet<>(known(field));
        if (MAY_BE_ABSENT.contains(field)) {
            named.add(Choice.ABSENT);
        }
        return Query.unknown(field.parameter(), element, named);
    }

    private Set<String> known(Field field) {
        return known.getOrDefault(field, Set.of());
    }

    private static @Nullable LocalDate day(Query query, String name, Bound bound) {
        String given = query.one(name).orElse(null);
        if (given == null) {
            return null;
        }
        return PartialDate.parse(given)
                .map(bound::day)
                .orElseThrow(() ->
                        Problem.BadRequest.of(
                                name, given, "is no date; accepted are 2025-09-17, 2025-09, 2025"));
    }

    private interface Bound {
        LocalDate day(PartialDate date);
    }

    private String text(Field field, Choice choice) {
        List<String> elements =
                field == Field.STAKEHOLDER
                        ? stakeholders.write(choice.codes())
                        : choice.codes().stream().sorted().toList();
        return (choice.excluded() ? "!" : "") + String.join(",", elements);
    }

    private void know(Field field, Stream<?> codes) {
        known.put(field, new LinkedHashSet<>(codes.map(Object::toString).toList()));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
