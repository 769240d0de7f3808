package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.claims.FilterOptions.Option;
import mawaqif.sources.Source;
import mawaqif.sources.TestSources;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import mawaqif.studies.TestStudies;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PanelValuesTest {

    private static final Filter NO_FILTER = new Filter(Map.of(), null, null, null);

    private static Source source(String code, @Nullable String published) {
        Source bare = TestSources.bare(code);
        return new Source(
                bare.code(),
                bare.file(),
                bare.title(),
                bare.publisher(),
                bare.author(),
                published == null ? null : new PartialDate(published),
                bare.language(),
                bare.direction(),
                bare.url(),
                bare.rights(),
                bare.redistributable());
    }

    private static PanelValues values(List<Source> sources, Filter.Field field, Filter filter) {
        return new PanelValues(
                new FilterOptions(
                        TestStudies.codebook(),
                        sources,
                        List.of(),
                        new Translations(),
                        Translations.ENGLISH),
                field,
                filter);
    }

    private static Filter only(String... sources) {
        return new Filter(
                Map.of(Filter.Field.SOURCE, new Choice(Set.of(sources), false)), null, null, null);
    }

    private static Set<Code> codes(String... codes) {
        return java.util.Arrays.stream(codes).map(Code::new).collect(Collectors.toSet());
    }

    /** A month or a year stands where its first day would, and of one day the first listed. */
    @Test
    void putsSourcesInTheOrderOfTheirFirstDayAndUndatedOnesLast() {
        List<Source> sources =
                List.of(
                        source("undated-b", null),
                        source("december", "2024-12"),
                        source("day", "2025-01-02"),
                        source("year", "2025"),
                        source("undated-a", null),
                        source("new-year", "2025-01-01"),
                        source("before", "2024-12-31"),
                        source("month", "2025-01"));
        List<Option> all =
                values(sources, Filter.Field.SOURCE, NO_FILTER)
                        .all(() -> sources.stream().map(Source::code).collect(Collectors.toSet()));
        assertThat(all)
                .extracting(Option::code)
                .containsExactly(
                        "december",
                        "before",
                        "year",
                        "new-year",
                        "month",
                        "day",
                        "undated-b",
                        "undated-a");
    }

    /** Whatever is not among these is never narrowed to. */
    @Test
    void leavesOutTheManySourcesThatNoClaimQuotes() {
        List<Source> sources = new ArrayList<>();
        IntStream.range(0, 3000).forEach(at -> sources.add(source("s" + at, null)));
        assertThat(values(sources, Filter.Field.SOURCE, NO_FILTER).all(() -> codes("s2900", "s7")))
                .extracting(Option::code)
                .containsExactly("s7", "s2900");
    }

    @Test
    void keepsSourcesThatTheFilterNamesAndOnlyThese() {
        List<Source> sources =
                List.of(source("late", "2025"), source("early", "2020"), source("other", "2021"));
        PanelValues values = values(sources, Filter.Field.SOURCE, only("late", "early"));
        List<Option> all = values.all(() -> codes("late", "other"));
        assertThat(all).extracting(Option::code).containsExactly("early", "late");
        assertThat(all).allMatch(values::isNamed);
    }

    @Test
    void keepsTheCodebooksOrderOfScenariosAndPeriodsAtTheEndWhatHasNone() {
        for (Filter.Field field : List.of(Filter.Field.SCENARIO, Filter.Field.PERIOD)) {
            PanelValues values = values(List.of(), field, NO_FILTER);
            List<String> codebook =
                    field == Filter.Field.PERIOD
                            ? TestStudies.codebook().periods().stream()
                                    .map(each -> each.code().value())
                                    .toList()
                            : TestStudies.codebook().scenarios().stream()
                                    .map(each -> each.code().value())
                                    .toList();
            List<Option> all = values.all(Set::of);
            assertThat(all.subList(0, all.size() - 1)).extracting(Option::code).isEqualTo(codebook);
            assertThat(all.getLast().code()).isEqualTo(Choice.ABSENT);
            assertThat(all.stream().filter(values::isNamed)).hasSameSizeAs(codebook);
        }
    }
}
