package mawaqif.comparison.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import mawaqif.api.Etag;
import mawaqif.api.Query;
import mawaqif.claims.FilterQuery;
import mawaqif.comparison.Comparison;
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

/** Gives the matrix as numbers. */
@RestController
@RequestMapping("/api/v1/studies/{study}/matrix")
@Tag(name = "Comparison")
class MatrixController {

    private final Studies studies;
    private final Comparison comparison;

    MatrixController(Studies studies, Comparison comparison) {
        this.studies = studies;
        this.comparison = comparison;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Issues × stakeholders: every cell with its counts, weights and state")
    @FilterQuery
    @VersionQuery
    @MatrixViewQuery
    ResponseEntity<MatrixJson> matrix(@PathVariable String study, Query query) {
        Study found = studies.at(study, null).study();
        String language = query.word("lang", List.of("en", "ar"));
        query.word("digits", List.of("latn", "arab"));
        StudyMatrix matrix =
                comparison.matrix(
                        found, comparison.parameters(found).read(query.parameters()), language);
        return Etag.tagged(MatrixJson.of(matrix, language));
    }
}
