package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.Crew;
import mawaqif.WholeTest;
import mawaqif.analysis.Cell;
import mawaqif.analysis.SplitBy;
import mawaqif.claims.Claim;
import mawaqif.claims.TestClaims;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.users.Access;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Which way a cell moves: from the side of the value that the codebook lists first. */
@WholeTest
class ChangesTest {

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Comparison comparison;
    @Autowired Access access;

    @ParameterizedTest
    @CsvSource({
        "PERIOD, period, NOW, -1, true",
        "PERIOD, period, NOW, 1, false",
        "SCENARIO, scenario, FULL, -2, true",
        "SCENARIO, scenario, FULL, 2, false",
    })
    void startsOnTheSideOfTheListedValueBeforeTheAbsentOne(
            SplitBy by, String field, String value, int stance, boolean against) {
        assertThat(
                        startsAgainst(
                                by,
                                TestClaims.claim("a", field, value, "stance", stance),
                                TestClaims.claim("b", "stance", -stance),
                                TestClaims.claim("c", "stance", 0),
                                TestClaims.claim("d", field, value, "stance", 0)))
                .isEqualTo(against);
    }

    /** More than a screen lists: the side that comes first need not be among them. */
    @ParameterizedTest
    @CsvSource({"-1, true", "1, false"})
    void looksAtEveryClaimOfALargeCell(int stance, boolean against) {
        Stream<Claim> absent =
                IntStream.range(0, CellEvidence.SHOWN + 1)
                        .mapToObj(i -> TestClaims.claim("a%03d".formatted(i), "stance", -stance));
        Stream<Claim> listed =
                IntStream.range(0, CellEvidence.SHOWN)
                        .mapToObj(i ->
                                TestClaims.claim(
                                        "b%03d".formatted(i), "stance", stance, "period", "NOW"));
        assertThat(
                        startsAgainst(
                                SplitBy.PERIOD,
                                Stream.concat(absent, listed).toArray(Claim[]::new)))
                .isEqualTo(against);
    }

    private boolean startsAgainst(SplitBy by, Claim... claims) {
        crew.study("changes", claims);
        return access.asSystem(() -> {
            Study study = studies.find(new Code("changes")).orElseThrow();
            MatrixQuery query =
                    comparison
                            .parameters(study)
                            .read(
                                    Map.of(
                                            "stakeholder",
                                            List.of("KURD"),
                                            "issue",
                                            List.of("OIR-END")));
            StudyMatrix matrix = comparison.matrix(study, query, "en");
            assertThat(matrix.cells().getFirst().getFirst())
                    .isInstanceOfSatisfying(
                            Cell.Contested.class, cell -> assertThat(cell.splitBy()).isEqualTo(by));
            return new Changes(comparison, matrix).startsAgainst(0, 0, by);
        });
    }
}
