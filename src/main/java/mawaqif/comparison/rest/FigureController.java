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
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.FigureFiles;
import mawaqif.comparison.MatrixParameters;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.spi.FigureFormat;
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

    private final Studies studies;
    private final Comparison comparison;
    private final FigureExports exports;
    private final FigureFiles files;

    FigureController(
            Studies studies, Comparison comparison, FigureExports exports, FigureFiles files) {
        this.studies = studies;
        this.comparison = comparison;
        this.exports = exports;
        this.files = files;
    }

    @GetMapping("/{figure}.{extension}")
    @Operation(summary = "A figure as a file, such as matrix.svg, .png, .pdf, .csv or .xlsx")
    @FilterQuery
    @VersionQuery
    @MatrixViewQuery
    @DrawingQuery
    @FigureQuery
    ResponseEntity<byte[]> figure(
            @PathVariable String study,
            @PathVariable String figure,
            @PathVariable String extension,
            Query query) {
        Study found = studies.at(study, null).study();
        exports.refuseForeign(figure, query);
        FigureFormat format =
                exports.format(extension)
                        .orElseThrow(() ->
                                new Problem.NotFound(
                                        "No figure is written as '%s'; the formats are %s"
                                                .formatted(
                                                        extension,
                                                        String.join(", ", exports.extensions()))));
        MatrixParameters addresses = comparison.parameters(found);
        MatrixQuery asked = addresses.read(query.parameters());
        byte[] file =
                files.file(
                        new FigureExports.Asked(
                                figure,
                                found,
                                asked,
                                Set.of(),
                                query,
                                locale(query),
                                address(found, figure, addresses, asked, query)),
                        Drawing.read(query),
                        format);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("%s-%s.%s".formatted(found.slug(), figure, extension))
                                .build()
                                .toString())
                .body(file);
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
    private String address(
            Study study,
            String figure,
            MatrixParameters addresses,
            MatrixQuery asked,
            Query query) {
        var builder =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/studies/{study}/" + FigureExports.screen(figure, query));
        addresses.write(asked).forEach((name, value) -> builder.queryParam(name, value));
        for (String own : exports.parameters(figure)) {
            query.one(own).ifPresent(value -> builder.queryParam(own, value));
        }
        return builder.buildAndExpand(study.slug().value()).toUriString();
    }
}
