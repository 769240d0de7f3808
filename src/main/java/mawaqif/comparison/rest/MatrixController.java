package mawaqif.comparison.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.api.Query;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.MatrixParameters;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the matrix as numbers. */
@RestController
@RequestMapping("/api/v1/studies/{study}/matrix")
@Tag(name = "Comparison")
class MatrixController {

    private static final List<String> NAMES =
            Stream.concat(MatrixParameters.NAMES.stream(), Stream.of("lang", "digits")).toList();

    private final Studies studies;
    private final Comparison comparison;

    MatrixController(Studies studies, Comparison comparison) {
        this.studies = studies;
        this.comparison = comparison;
    }

    @GetMapping
    @Operation(summary = "Issues × stakeholders: every cell with its counts, weights and state")
    MatrixJson matrix(
            @PathVariable String study, @RequestParam MultiValueMap<String, String> parameters) {
        Study found = studies.at(study, null).study();
        Query query = Query.of(parameters, NAMES);
        String language = query.word("lang", List.of("en", "ar"));
        query.word("digits", List.of("latn", "arab"));
        StudyMatrix matrix =
                comparison.matrix(found, comparison.parameters(found).read(parameters), language);
        return MatrixJson.of(matrix, language);
    }
}
