package mawaqif.sources.rest;

import io.swagger.v3.oas.annotations.Hidden;
import mawaqif.api.Problem;
import mawaqif.sources.Sources;
import mawaqif.studies.Studies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The same for whoever is signed in to the screens, below the address of the source. */
@Hidden
@RestController
class OriginalDownload {

    private final Studies studies;
    private final Sources sources;

    OriginalDownload(Studies studies, Sources sources) {
        this.studies = studies;
        this.sources = sources;
    }

    @GetMapping("/studies/{study}/sources/{code}/original")
    ResponseEntity<byte[]> original(
            @PathVariable String study,
            @PathVariable String code,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String version) {
        try {
            return OriginalAnswer.of(studies.at(study, version), code, sources);
        } catch (Problem nothing) {
            return ResponseEntity.status(nothing.status()).build();
        }
    }
}
