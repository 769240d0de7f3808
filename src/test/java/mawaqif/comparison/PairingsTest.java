package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mawaqif.analysis.Coding;
import org.junit.jupiter.api.Test;

/**
 * Closest and farthest can be counted from the claims, and no pair outdoes them: here by moving
 * weight from point to point in whole numbers, until one stakeholder's claims are the other's.
 */
class PairingsTest {

    private static final int SEEDS = 600;

    private record Counted(int one, int other, double similarity, int shared) {}

    @Test
    void nobodyIsCloserThanTheClosestNorFartherThanTheFarthest() {
        Set<String> met = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomStudy study = RandomStudy.of(seed);
            Pairings found = Pairings.of(study.matrix());
            List<Counted> all = counted(study);
            List<Counted> enough = all.stream().filter(pair -> pair.shared() >= 5).toList();
            assertThat(found.all()).isEqualTo(all.size());
            assertThat(found.mostShared())
                    .isEqualTo(all.stream().mapToInt(Counted::shared).max().orElse(0));
            assertThat(found.compared()).hasSameSizeAs(enough);
            double most = enough.stream().mapToDouble(Counted::similarity).max().orElse(0);
            double least = enough.stream().mapToDouble(Counted::similarity).min().orElse(0);
            isFirst(found, found.closest(), enough, most);
            if (most - least < 1e-9) {
                assertThat(found.farthest()).isEmpty();
                met.add(enough.size() > 1 ? "all alike" : enough.size() + " compared");
            } else {
                isFirst(found, found.farthest(), enough, least);
                met.add("closest and farthest");
            }
        }
        assertThat(met)
                .containsExactlyInAnyOrder(
                        "0 compared", "1 compared", "all alike", "closest and farthest");
    }

    /** The first pair of that similarity, with the issues it shares and the pairs like it. */
    private static void isFirst(
            Pairings pairings, Optional<Pairings.Pair> found, List<Counted> all, double wanted) {
        List<Counted> like =
                all.stream().filter(pair -> Math.abs(pair.similarity() - wanted) < 1e-9).toList();
        assertThat(found.isPresent()).isEqualTo(!like.isEmpty());
        found.ifPresent(pair -> {
            Counted first = like.getFirst();
            assertThat(List.of(pair.one(), pair.other(), pair.shared()))
                    .isEqualTo(List.of(first.one(), first.other(), first.shared()));
            assertThat(pair.similarity()).isCloseTo(wanted, within(1e-9));
            assertThat(pairings.othersLike(pair)).isEqualTo(like.size() - 1);
        });
    }

    private static List<Counted> counted(RandomStudy study) {
        List<Counted> pairs = new ArrayList<>();
        int stakeholders = study.codebook().stakeholders().size();
        for (int one = 0; one < stakeholders; one++) {
            for (int other = one + 1; other < stakeholders; other++) {
                pairs.add(pair(study, one, other));
            }
        }
        return pairs;
    }

    private static Counted pair(RandomStudy study, int one, int other) {
        double apart = 0;
        int shared = 0;
        for (int issue = 0; issue < study.codebook().issues().size(); issue++) {
            List<Coding> first = study.claims(issue, one);
            List<Coding> second = study.claims(issue, other);
            if (!first.isEmpty() && !second.isEmpty()) {
                apart += moved(first, second);
                shared++;
            }
        }
        return new Counted(one, other, shared == 0 ? 0 : 1 - apart / shared / 4, shared);
    }

    /** Both sides have the same weight once each is multiplied by the other's; then it is moved. */
    private static double moved(List<Coding> one, List<Coding> other) {
        List<Integer> from = spread(one, weight(other));
        List<Integer> to = spread(other, weight(one));
        long steps = 0;
        for (int at = 0; at < from.size(); at++) {
            steps += Math.abs(from.get(at) - to.get(at));
        }
        return (double) steps / from.size();
    }

    private static int weight(List<Coding> claims) {
        return claims.stream().mapToInt(Coding::confidence).sum();
    }

    private static List<Integer> spread(List<Coding> claims, int times) {
        List<Integer> points = new ArrayList<>();
        for (Coding claim : claims) {
            for (int unit = 0; unit < claim.confidence() * times; unit++) {
                points.add(claim.stance());
            }
        }
        points.sort(null);
        return points;
    }
}
