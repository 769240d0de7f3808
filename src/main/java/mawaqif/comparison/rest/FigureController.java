package mawaqif.comparison.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.claims.FilterQuery;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.MatrixExports;
import mawaqif.comparison.MatrixParameters;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.spi.FigureFormat;
import mawaqif.comparison.spi.MatrixExport;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.VersionQuery;
import mawaqif.ui.Translations;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives figures as files. */
@RestController
@RequestMapping("/api/v1/studies/{study}/figures")
@Tag(name = "Comparison")
class FigureController {

    private static final String MATRIX = "matrix";

    private final Studies studies;
    private final Comparison comparison;
    private final MatrixExports exports;

    FigureController(Studies studies, Comparison comparison, MatrixExports exports) {
        this.studies = studies;
        this.comparison = comparison;
        this.exports = exports;
    }

    @GetMapping("/{figure}.{extension}")
    @Operation(summary = "A figure as a file: matrix.svg, .png, .csv or .xlsx")
    @FilterQuery
    @VersionQuery
    @MatrixViewQuery
    @DrawingQuery
    ResponseEntity<byte[]> figure(
            @PathVariable String study,
            @PathVariable String figure,
            @PathVariable String extension,
            Query query) {
        Study found = studies.at(study, null).study();
        if (!figure.equals(MATRIX)) {
            throw new Problem.NotFound(
                    "There is no figure '%s'; there is %s".formatted(figure, MATRIX));
        }
        FigureFormat format =
                exports.format(extension)
                        .orElseThrow(() ->
                                new Problem.NotFound(
                                        "The matrix is not written as '%s'; its formats are %s"
                                                .formatted(
                                                        extension,
                                                        String.join(", ", exports.extensions()))));
        MatrixParameters addresses = comparison.parameters(found);
        MatrixQuery asked = addresses.read(query.parameters());
        MatrixExport export =
                exports.matrix(
                        found,
                        asked,
                        Set.of(),
                        locale(query),
                        address(found, addresses, asked),
                        Drawing.read(query));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("%s-%s.%s".formatted(found.slug(), figure, extension))
                                .build()
                                .toString())
                .body(format.write(export));
    }

    private static Locale locale(Query query) {
        String language = query.word("lang", List.of("en", "ar"));
        Locale locale = language.equals("ar") ? Translations.ARABIC : Translations.ENGLISH;
        return new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("nu", query.word("digits", List.of("latn", "arab")))
                .build();
    }

    /** The screen that shows the same. */
    private static String address(Study study, MatrixParameters addresses, MatrixQuery query) {
        var builder =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/studies/{study}/matrix");
        addresses.write(query).forEach((name, value) -> builder.queryParam(name, value));
        return builder.buildAndExpand(study.slug().value()).toUriString();
    }
}
