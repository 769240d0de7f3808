package mawaqif.exchange.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.exchange.ImportProgress;
import mawaqif.exchange.ImportReport;
import mawaqif.exchange.Imports;
import mawaqif.exchange.Upload;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Brings studies and claims in. The body is the file itself and goes straight to disk. */
@RestController
@RequestMapping("/api/v1/studies")
@Tag(name = "Files in and out")
class ImportRequests {

    private static final long LARGEST = 2L * 1024 * 1024 * 1024;

    private final Imports imports;
    private final Studies studies;

    ImportRequests(Imports imports, Studies studies) {
        this.imports = imports;
        this.studies = studies;
    }

    @Operation(summary = "Make a study out of a zipped study folder")
    @Parameter(
            name = "slug",
            in = ParameterIn.QUERY,
            description = "What to call the study; its study.yaml says unless given")
    @LanguageQuery
    @PostMapping(consumes = "application/zip", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportReport> importStudy(Query query, HttpServletRequest request)
            throws IOException {
        Code slug = query.one("slug").map(ImportRequests::slug).orElse(null);
        Locale language = language(query);
        ImportReport report =
                imports.importStudy(received(request), slug, language, ImportProgress.NONE);
        return ResponseEntity.created(URI.create("/api/v1/studies/" + report.slug())).body(report);
    }

    @Operation(summary = "Add or replace claims out of a table like claims.csv")
    @LanguageQuery
    @PostMapping(
            path = "/{study}/claims/import",
            consumes = "text/csv",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ImportReport importClaims(@PathVariable String study, Query query, HttpServletRequest request)
            throws IOException {
        Locale language = language(query);
        Study found = studies.at(study, null).study();
        return imports.importClaims(found, received(request), language, ImportProgress.NONE);
    }

    private Upload received(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            throw new Problem.TooLarge("The upload is larger than 2 GB");
        }
        return imports.receive(request.getInputStream());
    }

    private static Code slug(String given) {
        if (!Code.isCode(given)) {
            throw new Problem.BadRequest(
                    "slug: '%s' is not a code; a code has the form %s".formatted(given, Code.FORM));
        }
        return new Code(given);
    }

    private static Locale language(Query query) {
        return query.word(LanguageQuery.LANGUAGE, List.of("en", "ar")).equals("ar")
                ? Translations.ARABIC
                : Translations.ENGLISH;
    }
}
