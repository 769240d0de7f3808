package mawaqif.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AgreementTest {
    private static final Weights VAN_DER_EIJK = Weights.of(30, 40, 210, 130, 530, 50, 10);

    @ParameterizedTest
    @CsvFileSource(resources = "agreement.csv", useHeadersInDisplayName = true)
    void givesThePublishedFigures(String id, String vector, double expected, double tolerance) {
        long[] weights = Stream.of(vector.split(" ")).mapToLong(Long::parseLong).toArray();
        double agreement = Agreement.of(Weights.of(weights));
        assertThat(agreement).as(id).isCloseTo(expected, within(tolerance));
        assertThat((1 - agreement) / 2).isEqualTo(Polarisation.of(Weights.of(weights)));
    }

    @Test
    void isNotTheOldAlgorithm() {
        assertThat(Agreement.of(VAN_DER_EIJK)).isNotCloseTo(0.616667, within(0.001));
    }

    @Test
    void cutsThePublishedLayers() {
        List<Agreement.Layer> layers = Agreement.layers(VAN_DER_EIJK);
        assertThat(layers)
                .extracting(Agreement.Layer::pattern)
                .containsExactly(
                        "1111111", "1111110", "0111110", "0011110", "0011100", "0010100",
                        "0000100");
        double[] agreements = {0, 0.167, 0.333, 0.5, 0.667, 0.467, 1};
        double[] shares = {0.07, 0.12, 0.05, 0.04, 0.24, 0.16, 0.32};
        for (int layer = 0; layer < 7; layer++) {
            assertThat(layers.get(layer).agreement()).isCloseTo(agreements[layer], within(0.0005));
            assertThat(layers.get(layer).share()).isCloseTo(shares[layer], within(1e-12));
        }
        assertThat(layers.stream().mapToDouble(l -> l.share() * l.agreement()).sum())
                .isCloseTo(Agreement.of(VAN_DER_EIJK), within(1e-12));
    }

    @Test
    void equalsPeelingLayersOffInFractions() {
        var random = new Random(5);
        for (int trial = 0; trial < 500; trial++) {
            long[] weights = random.longs(3 + trial % 5, 0, 4).toArray();
            if (LongStream.of(weights).sum() > 0) {
                Frac expected =
                        NaiveWeights.agreement(LongStream.of(weights).mapToObj(Frac::of).toList());
                assertThat(Agreement.of(Weights.of(weights)))
                        .isCloseTo(expected.value(), within(1e-15));
            }
        }
    }

    @Test
    void isTheSameForScaledWeights() {
        Weights thirds = Weights.sumOfScaled(List.of(Weights.of(1, 0, 2, 0, 0)));
        assertThat(Agreement.of(thirds)).isEqualTo(Agreement.of(Weights.of(1, 0, 2, 0, 0)));
    }

    @Test
    void survivesDenominatorsBeyondLong() {
        List<Weights> parts =
                IntStream.of(999_983, 999_979, 999_961, 999_959, 999_953)
                        .mapToObj(prime -> Weights.of(1, 0, prime - 2, 0, 1))
                        .toList();
        Weights sum = Weights.sumOfScaled(parts);
        assertThat(sum.share(0, 4)).isEqualTo(1);
        assertThat(sum.compare(0, 4)).isZero();
        assertThat(Agreement.of(sum)).isBetween(0.99, 1.0);
    }

    @Test
    void refusesTwoCategoriesNoDataAndNegativeWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(Weights.of(1, 1)))
                .withMessageContaining("3 to 11 categories");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agreement.of(Weights.of(0, 0, 0)))
                .withMessageContaining("no data");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.of(-1, 2, 3))
                .withMessageContaining("negative");
    }
}
