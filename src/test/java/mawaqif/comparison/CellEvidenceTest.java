package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mawaqif.Crew;
import mawaqif.WholeTest;
import mawaqif.analysis.Cell;
import mawaqif.claims.TestClaims;
import mawaqif.studies.Code;
import mawaqif.studies.Stakeholder;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.TestStudies;
import mawaqif.users.Access;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What opens behind a cell is what was counted in it. */
@WholeTest
class CellEvidenceTest {

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Comparison comparison;
    @Autowired Access access;

    @Test
    void holdsTheClaimsOfAPartWhenTheFilterNamesItsParent() {
        Stakeholder part =
                TestStudies.codebook().stakeholders().stream()
                        .filter(each -> each.parent() != null)
                        .findFirst()
                        .orElseThrow();
        crew.study(
                "evidence",
                TestClaims.claim("own", "stakeholder", part.code().value()),
                TestClaims.claim("parents", "stakeholder", String.valueOf(part.parent())));
        access.asSystem(() -> {
            Study study = studies.find(new Code("evidence")).orElseThrow();
            MatrixQuery query =
                    comparison
                            .parameters(study)
                            .read(
                                    Map.of(
                                            "stakeholder",
                                            List.of(String.valueOf(part.parent())),
                                            "level",
                                            List.of("leaf")));
            StudyMatrix matrix = comparison.matrix(study, query, "en");
            for (int row = 0; row < matrix.issues().size(); row++) {
                for (int at = 0; at < matrix.columns().size(); at++) {
                    Cell cell = matrix.cells().get(row).get(at);
                    CellEvidence evidence =
                            comparison.evidence(
                                    matrix,
                                    matrix.columns().get(at).address(),
                                    matrix.issues().get(row).code().value());
                    assertThat(evidence.claims()).hasSize(cell.n());
                }
            }
            assertThat(matrix.totals().all().n()).isEqualTo(2);
            return null;
        });
    }
}
