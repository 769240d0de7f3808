package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import mawaqif.analysis.Coding;
import org.junit.jupiter.api.Test;

/** Who moved can be counted from the claims of two periods, and nobody moved more. */
class MovementTest {

    private static final int SEEDS = 400;

    /** A change of median, counted from the claims. */
    private record Counted(int row, int column, String from, int before, int after, int fewest) {

        int size() {
            return Math.abs(after - before);
        }
    }

    @Test
    void nobodyMovedMoreThanTheLargestMovement() {
        Set<Integer> met = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomStudy study = RandomStudy.of(seed);
            Optional<Movement> found = Movement.largest(study.periods());
            List<Counted> all = counted(study);
            Counted largest =
                    all.stream()
                            .sorted(
                                    Comparator.comparingInt(Counted::size)
                                            .thenComparingInt(Counted::fewest)
                                            .reversed()) // stable: the first of equals
                            .findFirst()
                            .orElse(null);
            assertThat(found.map(MovementTest::counted).orElse(null)).isEqualTo(largest);
            found.ifPresent(movement -> {
                assertThat(movement.others())
                        .isEqualTo(
                                all.stream().filter(one -> one.size() == movement.size()).count()
                                        - 1);
                assertThat(movement.size()).isPositive();
            });
            met.add(found.map(Movement::size).orElse(0));
        }
        assertThat(met).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }

    private static Counted counted(Movement found) {
        return new Counted(
                found.row(),
                found.column(),
                found.before().period().code().value(),
                found.before().median(),
                found.after().median(),
                Math.min(found.before().cell().n(), found.after().cell().n()));
    }

    private static List<Counted> counted(RandomStudy study) {
        List<Counted> all = new ArrayList<>();
        for (int row = 0; row < study.codebook().issues().size(); row++) {
            for (int column = 0; column < study.codebook().stakeholders().size(); column++) {
                for (int at = 0; at + 1 < study.codebook().periods().size(); at++) {
                    List<Coding> first = claims(study, row, column, at);
                    List<Coding> second = claims(study, row, column, at + 1);
                    OptionalInt before = median(first);
                    OptionalInt after = median(second);
                    if (before.isPresent() && after.isPresent() && !before.equals(after)) {
                        all.add(
                                new Counted(
                                        row,
                                        column,
                                        "P" + at,
                                        before.getAsInt(),
                                        after.getAsInt(),
                                        Math.min(first.size(), second.size())));
                    }
                }
            }
        }
        return all;
    }

    private static List<Coding> claims(RandomStudy study, int row, int column, int period) {
        return study.claims(row, column).stream()
                .filter(claim -> claim.period() == period)
                .toList();
    }

    /** The middle of the claims laid in a row, each as often as it weighs; none if contested. */
    private static OptionalInt median(List<Coding> claims) {
        List<Integer> points = new ArrayList<>();
        for (Coding claim : claims) {
            for (int unit = 0; unit < claim.confidence(); unit++) {
                points.add(claim.stance());
            }
        }
        if (points.isEmpty() || (carries(claims, points, -1) && carries(claims, points, 1))) {
            return OptionalInt.empty();
        }
        points.sort(null);
        int lower = points.get((points.size() - 1) / 2);
        int upper = points.get(points.size() / 2);
        if (lower == -upper) {
            return OptionalInt.of(0);
        }
        return OptionalInt.of(Math.abs(lower) < Math.abs(upper) ? lower : upper);
    }

    /** Whether a side has a quarter of the weight and a claim better than low. */
    private static boolean carries(List<Coding> claims, List<Integer> points, int side) {
        long weight = points.stream().filter(point -> point * side > 0).count();
        return 4 * weight >= points.size()
                && claims.stream()
                        .anyMatch(claim -> claim.stance() * side > 0 && claim.confidence() > 1);
    }
}
