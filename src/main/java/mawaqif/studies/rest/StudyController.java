package mawaqif.studies.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.SequencedMap;
import mawaqif.api.Etag;
import mawaqif.api.ItemList;
import mawaqif.api.PageQuery;
import mawaqif.api.Paging;
import mawaqif.api.Query;
import mawaqif.studies.CodebookForm;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.VersionQuery;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists, describes and deletes studies. */
@RestController
@RequestMapping("/api/v1/studies")
@Tag(name = "Studies")
class StudyController {

    private final Studies studies;

    StudyController(Studies studies) {
        this.studies = studies;
    }

    /** What a study is called and how much it holds. */
    record Summary(String slug, LocalizedText title, Map<String, Long> counts, long dataVersion) {}

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The studies that you may read, by title")
    @PageQuery
    ResponseEntity<ItemList<Summary>> list(Query query) {
        ItemList<Study> page = Paging.of(query).cut(studies.all(), study -> study.slug().value());
        return Etag.tagged(
                new ItemList<>(
                        page.items().stream()
                                .map(study -> summary(new Snapshot(study, study.dataVersion())))
                                .toList(),
                        page.next()));
    }

    @GetMapping(path = "/{study}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A study: its title, what it holds and its data version")
    @VersionQuery
    ResponseEntity<Summary> find(@PathVariable String study, Query query) {
        return Etag.tagged(summary(at(study, query)));
    }

    @DeleteMapping("/{study}")
    @Operation(summary = "Deletes a study and everything in it; asks for a lead")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String study, Query query) {
        studies.delete(at(study, query).id());
    }

    @GetMapping(path = "/{study}/codebook", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The codebook, with the keys of study.yaml")
    @VersionQuery
    ResponseEntity<SequencedMap<String, Object>> codebook(@PathVariable String study, Query query) {
        Snapshot snapshot = at(study, query);
        return Etag.tagged(
                CodebookForm.of(
                        snapshot.study().slug(),
                        studies.codebook(snapshot.id(), snapshot.version())));
    }

    private Snapshot at(String study, Query query) {
        return studies.at(study, query.one(VersionQuery.VERSION).orElse(null));
    }

    private Summary summary(Snapshot snapshot) {
        Study study = snapshot.study();
        return new Summary(
                study.slug().value(),
                study.title(),
                studies.counts(snapshot.id(), snapshot.version()),
                snapshot.version());
    }
}
