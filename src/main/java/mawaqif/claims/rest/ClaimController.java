package mawaqif.claims.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import mawaqif.api.Etag;
import mawaqif.api.ItemList;
import mawaqif.api.PageQuery;
import mawaqif.api.Paging;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.claims.Claims;
import mawaqif.claims.Codings;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterQuery;
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

/** Gives out claims, page by page or one. */
@RestController
@RequestMapping("/api/v1/studies/{study}/claims")
@Tag(name = "Claims")
class ClaimController {

    private final Studies studies;
    private final Claims claims;
    private final Codings codings;

    ClaimController(Studies studies, Claims claims, Codings codings) {
        this.studies = studies;
        this.claims = claims;
        this.codings = codings;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The claims that pass a filter, by id; of every lens unless given")
    @FilterQuery
    @VersionQuery
    @ViewQuery
    @PageQuery
    ResponseEntity<ItemList<ClaimBody>> list(@PathVariable String study, Query query) {
        Snapshot snapshot = at(study, query);
        ViewQuery.Check.values(query);
        Paging paging = Paging.of(query);
        Filter filter =
                claims.parameters(snapshot.id(), snapshot.version()).read(query.parameters());
        Claims.Page page =
                claims.page(
                        snapshot.id(), snapshot.version(), filter, cursor(paging), paging.limit());
        return Etag.tagged(
                new ItemList<>(
                        page.items().stream().map(ClaimBody::of).toList(),
                        page.next() == null ? null : page.next().value()));
    }

    @GetMapping(path = "/{claim}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A claim with its quotes")
    @VersionQuery
    ResponseEntity<ClaimBody> find(
            @PathVariable String study, @PathVariable String claim, Query query) {
        Snapshot snapshot = at(study, query);
        return Optional.of(claim)
                .filter(Code::isCode)
                .flatMap(id -> claims.find(snapshot.id(), snapshot.version(), new Code(id)))
                .map(found -> Etag.tagged(ClaimBody.of(found)))
                .orElseThrow(() ->
                        new Problem.NotFound(
                                "This study has no claim called '%s' for you".formatted(claim)));
    }

    @GetMapping(path = "/{claim}/history", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Everything that happened to a claim, oldest first")
    @VersionQuery
    ResponseEntity<ItemList<HistoryBody>> history(
            @PathVariable String study, @PathVariable String claim, Query query) {
        Snapshot snapshot = at(study, query);
        List<HistoryBody> lines =
                Code.parse(claim).stream()
                        .flatMap(id ->
                                codings.history(snapshot.id(), snapshot.version(), id).stream())
                        .map(HistoryBody::of)
                        .toList();
        if (lines.isEmpty()) {
            throw new Problem.NotFound(
                    "This study never had a claim called '%s' for you".formatted(claim));
        }
        return Etag.tagged(new ItemList<>(lines, null));
    }

    private Snapshot at(String study, Query query) {
        return studies.at(study, query.one(VersionQuery.VERSION).orElse(null));
    }

    private static @Nullable Code cursor(Paging paging) {
        String cursor = paging.cursor();
        if (cursor != null && !Code.isCode(cursor)) {
            throw Paging.unknownCursor(cursor);
        }
        return cursor == null ? null : new Code(cursor);
    }
}
