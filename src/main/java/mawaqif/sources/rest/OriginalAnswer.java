package mawaqif.sources.rest;

import java.nio.charset.StandardCharsets;
import mawaqif.api.Problem;
import mawaqif.sources.Original;
import mawaqif.sources.Source;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Snapshot;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as a file to keep: no browser shows it, whatever its type. */
final class OriginalAnswer {

    private OriginalAnswer() {}

    static ResponseEntity<byte[]> of(Snapshot snapshot, String code, Sources sources) {
        Source source =
                Code.parse(code)
                        .flatMap(each -> sources.find(snapshot.id(), snapshot.version(), each))
                        .orElseThrow(() ->
                                new Problem.NotFound(
                                        "This study has no source called '%s'".formatted(code)));
        Original original = sources.original(snapshot.id(), source);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(original.mediaType()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(original.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(original.content());
    }
}
