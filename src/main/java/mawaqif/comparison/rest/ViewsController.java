package mawaqif.comparison.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import mawaqif.api.Etag;
import mawaqif.api.ItemList;
import mawaqif.api.PageQuery;
import mawaqif.api.Paging;
import mawaqif.api.Query;
import mawaqif.comparison.views.View;
import mawaqif.comparison.views.Views;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists saved views. */
@RestController
@RequestMapping("/api/v1/studies/{study}/views")
@Tag(name = "Comparison")
class ViewsController {

    private final Studies studies;
    private final Views views;

    ViewsController(Studies studies, Views views) {
        this.studies = studies;
        this.views = views;
    }

    /**
     * A view as the API gives it.
     *
     * @param address of its screen, from the root of the application on
     * @param version the data version that it is frozen to, or null for a live one
     */
    record ViewJson(
            long id,
            String name,
            String address,
            String owner,
            boolean shared,
            @Nullable Long version,
            Instant madeAt) {

        static ViewJson of(View view, Study study) {
            return new ViewJson(
                    view.id(),
                    view.name(),
                    "/studies/%s/%s".formatted(study.slug(), view.address().text()),
                    view.owner(),
                    view.shared(),
                    view.version(),
                    view.madeAt());
        }
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Your own saved views and those shared with you, oldest first")
    @PageQuery
    ResponseEntity<ItemList<ViewJson>> list(@PathVariable String study, Query query) {
        Study found = studies.at(study, null).study();
        ItemList<View> page =
                Paging.of(query).cut(views.all(found.id()), view -> String.valueOf(view.id()));
        return Etag.tagged(
                new ItemList<>(
                        page.items().stream().map(view -> ViewJson.of(view, found)).toList(),
                        page.next()));
    }
}
