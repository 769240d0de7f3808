package mawaqif.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import mawaqif.analysis.RollingMedian.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RollingMedianTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** A study whose claims lie up to fourteen years apart, most of them without a period. */
    private static NaiveStudy study(Random random) {
        List<Coding> claims = new ArrayList<>();
        int years = 1 + random.nextInt(14);
        for (int left = random.nextInt(12); left >= 0; left--) {
            int day = (int) LocalDate.of(2010, 1, 31).toEpochDay() + random.nextInt(years * 366);
            claims.add(
                    new Coding(
                            random.nextInt(4),
                            0,
                            0,
                            random.nextInt(5) - 2,
                            Coding.NONE,
                            random.nextInt(5) == 0 ? 0 : Coding.NONE,
                            0,
                            1 + random.nextInt(3),
                            0,
                            0,
                            random.nextInt(8) == 0 ? Coding.NO_DATE : day,
                            new int[] {random.nextInt(3)}));
        }
        return new NaiveStudy(new int[] {-1, 0, 0, 2}, 1, claims, List.of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsTheDirectMedianOnEveryDay(long seed) {
        NaiveStudy study = study(new Random(seed));
        ClaimTable table = study.table();
        MatrixAgainstNaiveTest.allOptions()
                .forEach(options -> {
                    List<Part> parts =
                            Part.columns(options.level(), table.stakeholders(), Selection.all());
                    Chronicle chronicle = Chronicle.of(table, Selection.all(), options, parts);
                    for (int at = 0; at < parts.size(); at++) {
                        check(study, options, parts.get(at), chronicle.lanes().get(at));
                    }
                });
    }

    private static void check(NaiveStudy study, Options options, Part part, Chronicle.Lane lane) {
        Query all = new Query(java.util.Map.of(), null, null, null);
        List<Coding> members =
                study.counted(all, options).stream()
                        .map(study.claims()::get)
                        .filter(c ->
                                part.rolledUp()
                                        ? study.isBelow(c.stakeholder(), part.stakeholder())
                                        : c.stakeholder() == part.stakeholder())
                        .toList();
        assertThat(lane.said()).hasSize(members.size());
        assertThat(lane.d())
                .isEqualTo(
                        (int)
                                members.stream()
                                        .flatMapToInt(c -> java.util.Arrays.stream(c.sources()))
                                        .distinct()
                                        .count());
        List<Coding> moments =
                members.stream()
                        .filter(c -> c.date() != Coding.NO_DATE && c.period() < 0)
                        .sorted(java.util.Comparator.comparingInt(Coding::date))
                        .toList();
        List<List<Step>> stretches = RollingMedian.of(lane.said(), options, part.rolledUp());
        List<Step> steps = stretches.stream().flatMap(List::stream).toList();
        if (moments.isEmpty()) {
            assertThat(steps).isEmpty();
            return;
        }
        int first = moments.getFirst().date();
        for (int day = first - 40; day <= moments.getLast().date() + 40; day++) {
            int today = day;
            List<Integer> drawn =
                    steps.stream()
                            .filter(step -> step.from() <= today && today <= step.to())
                            .map(Step::median)
                            .toList();
            assertThat(drawn).isEqualTo(naive(study, options, part, moments, day));
        }
    }

    /** The median on a day, or none in a silence or outside the claims. */
    private static List<Integer> naive(
            NaiveStudy study, Options options, Part part, List<Coding> moments, int day) {
        LocalDate today = LocalDate.ofEpochDay(day);
        LocalDate before = null;
        LocalDate after = null;
        boolean onlyDay = true;
        for (Coding claim : moments) {
            LocalDate date = LocalDate.ofEpochDay(claim.date());
            if (!date.isAfter(today)) {
                before = date;
            }
            if (!date.isBefore(today) && after == null) {
                after = date;
            }
        }
        if (before == null || after == null || after.isAfter(before.plusMonths(24))) {
            return List.of();
        }
        for (Coding claim : moments) {
            LocalDate date = LocalDate.ofEpochDay(claim.date());
            boolean neighbour =
                    !date.isAfter(today.plusMonths(25)) && !date.isBefore(today.minusMonths(25));
            if (neighbour && !date.equals(today) && joined(moments, date, today)) {
                onlyDay = false;
            }
        }
        if (onlyDay) {
            return List.of();
        }
        List<Coding> window =
                moments.stream()
                        .filter(claim -> {
                            LocalDate date = LocalDate.ofEpochDay(claim.date());
                            return !today.isBefore(date.minusMonths(18))
                                    && !today.isAfter(date.plusMonths(18));
                        })
                        .toList();
        return List.of(NaiveWeights.median(study.weights(options, part, window), -2, 2));
    }

    /** Whether no silence lies between two days. */
    private static boolean joined(List<Coding> moments, LocalDate one, LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        LocalDate last = from;
        for (Coding claim : moments) {
            LocalDate date = LocalDate.ofEpochDay(claim.date());
            if (date.isAfter(from) && !date.isAfter(to)) {
                if (date.isAfter(last.plusMonths(24))) {
                    return false;
                }
                last = date;
            }
        }
        return true;
    }

    @Test
    void breaksOverMoreThanTwentyFourMonthsAndNotOverExactlyThatMany() {
        assertThat(medians("2015-03-31:1", "2017-03-31:1")).hasSize(1);
        assertThat(medians("2015-03-31:1", "2017-04-01:1")).isEmpty();
        assertThat(medians("2015-03-31:1", "2015-04-01:2", "2019-01-01:1", "2019-02-01:1"))
                .hasSize(2);
    }

    @Test
    void hasNoneForASingleClaimOrASingleDay() {
        assertThat(medians()).isEmpty();
        assertThat(medians("2015-03-31:1")).isEmpty();
        assertThat(medians("2015-03-31:1", "2015-03-31:-2")).isEmpty();
    }

    @Test
    void looksEighteenMonthsBackAndAhead() {
        assertThat(medians("2015-01-01:-2", "2016-01-01:-2", "2017-01-01:2", "2018-01-01:2"))
                .containsExactly(
                        List.of(
                                step("2015-01-01", "2016-06-30", -2),
                                step("2016-07-01", "2016-07-01", 0),
                                step("2016-07-02", "2018-01-01", 2)));
    }

    @Test
    @Timeout(20)
    void growsWithTheNumberOfClaimsAndNoFaster() {
        Random random = new Random(1);
        List<Chronicle.Said> said = new ArrayList<>();
        for (int at = 0; at < 200_000; at++) {
            said.add(
                    new Chronicle.Said(
                            at,
                            at % 3,
                            0,
                            random.nextInt(5) - 2,
                            1 + at % 3,
                            at / 20,
                            Coding.NONE));
        }
        assertThat(RollingMedian.of(said, Options.DEFAULT, true)).hasSize(1);
        assertThat(RollingMedian.of(said, Options.DEFAULT.with(Options.Rollup.CHILDREN), true))
                .hasSize(1);
    }

    private static Step step(String from, String to, int median) {
        return new Step(day(from), day(to), median);
    }

    private static int day(String text) {
        return (int) LocalDate.parse(text).toEpochDay();
    }

    private static List<List<Step>> medians(String... claims) {
        List<Chronicle.Said> said = new ArrayList<>();
        for (String claim : claims) {
            String[] parts = claim.split(":");
            said.add(
                    new Chronicle.Said(
                            said.size(),
                            0,
                            0,
                            Integer.parseInt(parts[1]),
                            2,
                            day(parts[0]),
                            Coding.NONE));
        }
        return RollingMedian.of(said, Options.DEFAULT, true);
    }
}
