package mawaqif.comparison.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import mawaqif.analysis.Measure;
import mawaqif.api.Etag;
import mawaqif.api.Query;
import mawaqif.claims.FilterQuery;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Measures;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.VersionQuery;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the closeness of stakeholders as numbers. */
@RestController
@RequestMapping("/api/v1/studies/{study}/closeness")
@Tag(name = "Comparison")
class ClosenessController {

    private final Studies studies;
    private final Comparison comparison;

    ClosenessController(Studies studies, Comparison comparison) {
        this.studies = studies;
        this.comparison = comparison;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "Stakeholders × stakeholders: how close they are, and over how many shared"
                            + " issues")
    @FilterQuery
    @VersionQuery
    @MatrixViewQuery
    @Parameter(
            name = Measures.NAME,
            in = ParameterIn.QUERY,
            description =
                    "similarity (unless given): 0 to 1; congruence, conflict: pairs of claims,"
                            + " counted, not weighed; subtract: congruence less conflict")
    ResponseEntity<ClosenessJson> closeness(@PathVariable String study, Query query) {
        Study found = studies.at(study, null).study();
        String language = query.word("lang", List.of("en", "ar"));
        query.word("digits", List.of("latn", "arab"));
        Measure measure = Measures.read(query);
        StudyMatrix matrix =
                comparison.matrix(
                        found, comparison.parameters(found).read(query.parameters()), language);
        return Etag.tagged(ClosenessJson.of(matrix, measure));
    }
}
