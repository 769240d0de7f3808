package mawaqif.analysis;

import static mawaqif.analysis.Claims.HIGH;
import static mawaqif.analysis.Claims.LOW;
import static mawaqif.analysis.Claims.MEDIUM;
import static mawaqif.analysis.Claims.cell;
import static mawaqif.analysis.Claims.claim;
import static mawaqif.analysis.Claims.under;

import static org.assertj.core.api.Assertions.assertThat;

import mawaqif.analysis.Options.Count;
import mawaqif.analysis.Options.Rollup;
import mawaqif.analysis.Options.Weight;

import org.junit.jupiter.api.Test;

import java.util.List;

class CellTest {

    @Test
    void withoutClaimsIsNoneAndNeverNeutral() {
        assertThat(cell()).isEqualTo(new Cell.None(false));
        assertThat(cell().n()).isZero();
        assertThat(cell().overallMedian()).isEmpty();
    }

    @Test
    void weighsConfidenceAndNamesCountsSharesAndSources() {
        Cell cell = cell(claim(0, 2, HIGH, 0), claim(0, 1, MEDIUM, 0, 1), claim(0, -1, LOW, 1));
        Evidence evidence = cell.found().orElseThrow();
        assertThat(cell).isInstanceOf(Cell.Clear.class);
        assertThat(evidence.n()).isEqualTo(3);
        assertThat(evidence.d()).isEqualTo(2);
        assertThat(evidence.counts()).containsExactly(0, 1, 0, 1, 1);
        assertThat(evidence.weights().toList()).containsExactly(0.0, 1.0, 0.0, 2.0, 3.0);
        assertThat(evidence.against()).isEqualTo(1 / 6.0);
        assertThat(evidence.inFavour()).isEqualTo(5 / 6.0);
        assertThat(evidence.confidence()).isEqualTo(HIGH);
        assertThat(evidence.thin()).isFalse();
    }

    @Test
    void takesTheMedianNearerZero() {
        assertThat(cell(claim(0, 1, HIGH, 0), claim(0, 2, HIGH, 0)).overallMedian()).hasValue(1);
        assertThat(cell(claim(0, -2, LOW, 0), claim(0, 0, LOW, 0)).overallMedian()).hasValue(0);
    }

    @Test
    void isNeutralBetweenPointsAtTheSameDistance() {
        // Both sides low: not contested, and the medians −1 and +1 meet at 0.
        assertThat(cell(claim(0, -1, LOW, 0), claim(0, 1, LOW, 0)))
                .isInstanceOf(Cell.Neutral.class);
    }

    @Test
    void isContestedFromExactlyAQuarterOfTheWeight() {
        Coding against = claim(0, -1, MEDIUM, 0);
        Coding[] quarter = {against, claim(0, 2, HIGH, 0), claim(0, 2, HIGH, 1)};
        assertThat(cell(quarter)).isInstanceOf(Cell.Contested.class);
        Coding[] less = {against, claim(0, 2, HIGH, 0), claim(0, 2, HIGH, 1), claim(0, 2, LOW, 1)};
        assertThat(cell(less)).isInstanceOf(Cell.Clear.class);
    }

    @Test
    void isNotContestedByLowConfidenceAloneEvenWithEqualWeights() {
        Coding[] claims = {claim(0, -1, LOW, 0), claim(0, -2, LOW, 0), claim(0, 2, HIGH, 0)};
        assertThat(cell(Options.DEFAULT.with(Weight.EQUAL), claims))
                .isEqualTo(
                        new Cell.Clear(
                                cell(Options.DEFAULT.with(Weight.EQUAL), claims)
                                        .found()
                                        .orElseThrow(),
                                -1));
    }

    @Test
    void showsTheMedianOfEachSideWhenContested() {
        Cell cell =
                cell(
                        claim(0, -1, HIGH, 0),
                        claim(0, -2, LOW, 0),
                        claim(0, 2, HIGH, 0),
                        claim(0, 1, MEDIUM, 0));
        assertThat(cell)
                .isInstanceOfSatisfying(
                        Cell.Contested.class,
                        contested -> {
                            assertThat(contested.medianAgainst()).isEqualTo(-1);
                            assertThat(contested.medianFor()).isEqualTo(2);
                            assertThat(contested.splitBy()).isNull();
                        });
        assertThat(cell.overallMedian()).isEmpty();
    }

    @Test
    void splitsByTheFirstThatSeparatesAndCountsAbsentAsAValue() {
        Coding before = under(0, 0, -1, HIGH, Coding.NONE, Coding.NONE, 0);
        Coding after = under(0, 0, 1, HIGH, Coding.NONE, 3, 0);
        Coding other = under(0, 0, 1, HIGH, 1, Coding.NONE, 1);
        assertThat(splitBy(before, after)).isEqualTo(SplitBy.PERIOD);
        assertThat(splitBy(before, other)).isEqualTo(SplitBy.SCENARIO);
        assertThat(splitBy(before, claim(0, 2, HIGH, 1))).isEqualTo(SplitBy.SOURCE);
        assertThat(splitBy(before, claim(0, 2, HIGH, 0, 1))).isNull();
    }

    private static SplitBy splitBy(Coding... claims) {
        return ((Cell.Contested) cell(claims)).splitBy();
    }

    @Test
    void countsOneClaimPerSetOfSourcesTheMostConfidentThenTheFirst() {
        Coding[] claims = {
            claim(0, 2, LOW, 0, 1),
            claim(0, 2, HIGH, 1, 0),
            claim(0, 2, HIGH, 0, 1),
            claim(0, 2, LOW, 0),
            claim(0, 1, LOW, 0)
        };
        Evidence evidence = cell(Options.DEFAULT.with(Count.SOURCES), claims).found().orElseThrow();
        assertThat(evidence.counts()).containsExactly(0, 0, 0, 1, 2);
        assertThat(evidence.weights().toList()).containsExactly(0.0, 0.0, 0.0, 1.0, 4.0);
        assertThat(evidence.d()).isEqualTo(2);
    }

    @Test
    void letsEachChildWeighTheSameWhenAsked() {
        ClaimTable table =
                Claims.table(
                        Hierarchy.of(-1, 0, 0),
                        1,
                        claim(0, -2, HIGH, 0),
                        claim(1, 2, HIGH, 0),
                        claim(1, 2, HIGH, 1),
                        claim(1, 1, HIGH, 2),
                        claim(2, 0, LOW, 0));
        Evidence evidence =
                Matrix.of(table, Selection.all(), Options.DEFAULT.with(Rollup.CHILDREN))
                        .cell(0, 0)
                        .found()
                        .orElseThrow();
        assertThat(evidence.weights().toList()).containsExactly(1.0, 0.0, 1.0, 1 / 3.0, 2 / 3.0);
        assertThat(evidence.counts()).containsExactly(1, 0, 1, 1, 2);
        assertThat(evidence.against()).isEqualTo(1 / 3.0);
    }

    @Test
    void namesDissentersButNoneWhereTheWholeIsContested() {
        ClaimTable table =
                Claims.table(
                        Hierarchy.of(-1, 0, 0),
                        1,
                        claim(0, 2, HIGH, 0),
                        claim(0, 2, HIGH, 0),
                        claim(1, 1, HIGH, 0),
                        claim(2, -1, LOW, 0));
        var options = Options.DEFAULT;
        Cell whole = Matrix.of(table, Selection.all(), options).cell(0, 0);
        List<Part> parts = Part.inside(0, table.stakeholders(), Selection.all());
        Matrix inside = Matrix.of(table, Selection.all(), options, parts);
        assertThat(parts).containsExactly(new Part(1, true), new Part(2, true), new Part(0, false));
        assertThat(inside.dissenters(0, whole)).containsExactly(1);
        Cell contested = cell(claim(0, 1, HIGH, 0), claim(0, -1, HIGH, 0));
        assertThat(inside.dissenters(0, contested)).isEmpty();
    }
}
