package mawaqif.comparison;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.claims.FilterOptions.Option;
import mawaqif.sources.Source;
import mawaqif.studies.Code;

/**
 * For which values of a field small multiples can have a panel, and in which order: scenarios and
 * periods in the codebook's, sources by date.
 */
final class PanelValues {

    private final FilterOptions options;
    private final Filter.Field field;
    private final Optional<Choice> choice;

    /**
     * @param field scenario, period or source
     * @param filter what it does not admit has no panel
     */
    PanelValues(FilterOptions options, Filter.Field field, Filter filter) {
        this.options = options;
        this.field = field;
        this.choice = filter.choice(field);
    }

    /**
     * Those worth narrowing to, in order. Of sources those that are quoted or that the filter
     * names, so that the many without a claim cost nothing.
     *
     * @param quoted the sources of all claims together, asked for only where it matters
     */
    List<Option> all(Supplier<Set<Code>> quoted) {
        Stream<Option> values = field == Filter.Field.SOURCE ? sources(quoted) : conditions();
        return values.filter(value -> choice.isEmpty() || choice.get().admits(value.code()))
                .toList();
    }

    /**
     * Whether it has a panel even without a claim, if only to say so: scenarios and periods of the
     * codebook, and sources that the filter names.
     */
    boolean isNamed(Option value) {
        return field == Filter.Field.SOURCE
                ? choice.isPresent()
                : !value.code().equals(Choice.ABSENT);
    }

    private Stream<Option> conditions() {
        return options.of(field).stream();
    }

    /** By their first day, those without a date last; those of one day as the study lists them. */
    private Stream<Option> sources(Supplier<Set<Code>> quoted) {
        Set<Code> some = choice.isPresent() ? Set.of() : quoted.get();
        Map<String, Option> listed =
                options.of(field).stream()
                        .collect(Collectors.toMap(Option::code, Function.identity()));
        return options.sources().stream()
                .filter(source -> choice.isPresent() || some.contains(source.code()))
                .sorted(Comparator.comparing(PanelValues::day))
                .map(source -> listed.get(source.code().value()))
                .<Option>mapMulti((value, next) -> {
                    if (value != null) {
                        next.accept(value);
                    }
                });
    }

    private static LocalDate day(Source source) {
        return source.published() == null ? LocalDate.MAX : source.published().firstDay();
    }
}
