package mawaqif.claims.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import mawaqif.api.Etag;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.claims.Claim;
import mawaqif.claims.Codings;
import mawaqif.claims.spi.ClaimForms;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes, changes, removes and restores single claims. */
@RestController
@RequestMapping("/api/v1/studies/{study}/claims")
@Tag(name = "Claims")
class ClaimWrites {

    private final Studies studies;
    private final Codings codings;
    private final ClaimForms forms;
    private final ClaimJson json;

    ClaimWrites(Studies studies, Codings codings, ClaimForms forms) {
        this.studies = studies;
        this.codings = codings;
        this.forms = forms;
        this.json = new ClaimJson(forms);
    }

    @PostMapping(
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Codes a claim; without an id it gets the coder's next",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ClaimBody.class))))
    ResponseEntity<ClaimBody> make(
            @PathVariable String study, Query query, HttpServletRequest request)
            throws IOException {
        StudyId id = study(study);
        ClaimJson.Body body = json.read(request.getInputStream());
        Code named = body.id().map(ClaimWrites::code).orElse(null);
        Locale language = ClaimJson.language(query);
        Claim made =
                codings.make(
                        id,
                        named,
                        setting -> forms.read(id, setting.version(), body.form(setting), language));
        ClaimBody answer = ClaimBody.of(made);
        return ResponseEntity.created(
                        URI.create("/api/v1/studies/%s/claims/%s".formatted(study, made.id())))
                .eTag(Etag.of(answer))
                .body(answer);
    }

    @PutMapping(
            path = "/{claim}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Puts a claim in the place of the one that stands",
            description =
                    "If-Match takes the ETag of the claim as it was got. Coder and status stay"
                            + " unless given; whatever else is left out is empty from then on.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = ClaimBody.class))))
    ResponseEntity<ClaimBody> change(
            @PathVariable String study,
            @PathVariable String claim,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            Query query,
            HttpServletRequest request)
            throws IOException {
        StudyId id = study(study);
        Code code = known(claim);
        Predicate<Claim> expected = matching(match);
        ClaimJson.Body body = json.read(request.getInputStream());
        body.id()
                .filter(named -> !named.equals(claim))
                .ifPresent(named -> {
                    throw ClaimJson.invalid(
                            "claim", named, "an id never changes; leave it out", claim);
                });
        Locale language = ClaimJson.language(query);
        Claim changed =
                codings.change(
                        id,
                        code,
                        expected,
                        (setting, _) ->
                                forms.read(id, setting.version(), body.form(setting), language));
        return Etag.tagged(ClaimBody.of(changed));
    }

    @DeleteMapping("/{claim}")
    @Operation(
            summary = "Takes a claim away; its history keeps it",
            description = "If-Match takes the ETag of the claim as it was got.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String study,
            @PathVariable String claim,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            Query query) {
        codings.remove(study(study), known(claim), matching(match));
    }

    @PostMapping(path = "/{claim}/restore", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Has a claim stand again as it stood at a data version")
    @Parameter(
            name = "version",
            in = ParameterIn.QUERY,
            required = true,
            description = "A data version at which it stood; its history names them")
    ResponseEntity<ClaimBody> restore(
            @PathVariable String study, @PathVariable String claim, Query query) {
        String version =
                query.one("version")
                        .orElseThrow(() ->
                                new Problem.BadRequest(
                                        "version: name the data version to go back to; the claim's"
                                                + " history lists them"));
        long then = studies.at(study, version).version();
        return Etag.tagged(ClaimBody.of(codings.restore(study(study), known(claim), then)));
    }

    private StudyId study(String slug) {
        return studies.at(slug, null).id();
    }

    /** {@code *} takes the claim however it stands. Who may not write need not know of tags. */
    private static Predicate<Claim> matching(@Nullable String match) {
        return claim -> {
            if (match == null || match.isBlank()) {
                throw new Problem.PreconditionRequired(
                        "If-Match is missing: send the ETag that the claim had when you got it");
            }
            List<String> tags = List.of(match.strip().split("\\s*,\\s*"));
            return tags.contains("*") || tags.contains(Etag.of(ClaimBody.of(claim)));
        };
    }

    private static Code known(String claim) {
        return Optional.of(claim)
                .filter(Code::isCode)
                .map(Code::new)
                .orElseThrow(() ->
                        new Problem.NotFound(
                                "This study has no claim called '%s' for you".formatted(claim)));
    }

    private static Code code(String id) {
        if (!Code.isCode(id)) {
            throw ClaimJson.invalid("claim", id, "is no code", Code.FORM);
        }
        return new Code(id);
    }
}
