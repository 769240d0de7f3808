package mawaqif.sources.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SequencedMap;
import mawaqif.api.Etag;
import mawaqif.api.ItemList;
import mawaqif.api.PageQuery;
import mawaqif.api.Paging;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.sources.Source;
import mawaqif.sources.SourceForm;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.VersionQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out what is known of sources, and their texts. */
@RestController
@RequestMapping("/api/v1/studies/{study}/sources")
@Tag(name = "Sources")
class SourceController {

    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Studies studies;
    private final Sources sources;

    SourceController(Studies studies, Sources sources) {
        this.studies = studies;
        this.sources = sources;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The sources, in the order they were added, with the keys of sources.yaml")
    @VersionQuery
    @PageQuery
    ResponseEntity<ItemList<SequencedMap<String, @Nullable Object>>> list(
            @PathVariable String study, Query query) {
        Snapshot snapshot = at(study, query);
        ItemList<Source> page =
                Paging.of(query)
                        .cut(
                                sources.all(snapshot.id(), snapshot.version()),
                                source -> source.code().value());
        return Etag.tagged(
                new ItemList<>(page.items().stream().map(SourceForm::of).toList(), page.next()));
    }

    @GetMapping(path = "/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What is known of a source, with the keys of sources.yaml")
    @VersionQuery
    ResponseEntity<SequencedMap<String, @Nullable Object>> find(
            @PathVariable String study, @PathVariable String code, Query query) {
        return Etag.tagged(SourceForm.of(source(at(study, query), code)));
    }

    @GetMapping(path = "/{code}/text", produces = "text/plain;charset=UTF-8")
    @Operation(summary = "The decoded text of a source, to which the offsets of quotes refer")
    @VersionQuery
    ResponseEntity<byte[]> text(
            @PathVariable String study, @PathVariable String code, Query query) {
        Snapshot snapshot = at(study, query);
        String text = sources.text(snapshot.id(), source(snapshot, code).code()).text();
        return ResponseEntity.ok()
                .eTag(Etag.of(text))
                .contentType(PLAIN)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private Snapshot at(String study, Query query) {
        return studies.at(study, query.one(VersionQuery.VERSION).orElse(null));
    }

    private Source source(Snapshot snapshot, String code) {
        return Optional.of(code)
                .filter(Code::isCode)
                .flatMap(each -> sources.find(snapshot.id(), snapshot.version(), new Code(each)))
                .orElseThrow(() ->
                        new Problem.NotFound(
                                "This study has no source called '%s'".formatted(code)));
    }
}
