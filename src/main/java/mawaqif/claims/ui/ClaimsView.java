package mawaqif.claims.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mawaqif.api.Problem;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.claims.Claims;
import mawaqif.claims.Codings;
import mawaqif.sources.Source;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;

/**
 * Use cases "Find the claims" and "Review a claim": all claims of a study, each open down to its
 * quotes. The address is the whole state.
 */
@Route("studies/:study/claims/:claim?")
@PermitAll
class ClaimsView extends Main
        implements BeforeEnterObserver,
                AfterNavigationObserver,
                HasDynamicTitle,
                ClaimListing.Ways,
                ClaimDesk.Screen {

    private static final String CLAIM = "claim";

    private final Studies studies;
    private final Sources sources;
    private final Claims claims;
    private final Translations translations;
    private final ClaimDesk desk;
    private final ClaimListing listing;
    private final ClaimPanel panel;

    private @Nullable Snapshot at;
    private @Nullable ClaimsAddress shown;
    private @Nullable ClaimWording wording;

    ClaimsView(
            Studies studies,
            Sources sources,
            Claims claims,
            Codings codings,
            Translations translations,
            Access access) {
        this.studies = studies;
        this.sources = sources;
        this.claims = claims;
        this.translations = translations;
        desk = new ClaimDesk(codings, this, () -> snapshot().id(), this);
        listing = new ClaimListing(claims, translations, access, this);
        panel = new ClaimPanel(this::close, this::refresh, desk);
        addClassName("mw-with-panel");
        add(listing, panel, new UndoKeys(desk::undo, desk::redo));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Study study = StudyAddress.study(event, studies);
        if (at == null || at.id().value() != study.id().value()) {
            shown = null;
        }
        at = new Snapshot(study, study.dataVersion());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Study study = snapshot().study();
        try {
            Map<String, List<String>> given =
                    event.getLocation().getQueryParameters().getParameters();
            at = studies.at(study.slug().value(), first(given.get("version")));
            show(
                    ClaimsAddress.read(
                            claims.parameters(at.id(), at.version()),
                            event.getLocation().getQueryParameters(),
                            event.getRouteParameters()
                                    .get(CLAIM)
                                    .map(id -> Code.parse(id).orElseThrow(NotFoundException::new))
                                    .orElse(null)));
        } catch (Problem.BadRequest problem) {
            shown = null;
            listing.showProblem(study, problem);
            panel.hide();
        }
    }

    @Override
    public String getPageTitle() {
        String name = getTranslation("claims.title");
        return at == null
                ? name
                : name + " · " + at.study().title().in(Translations.language(getLocale()));
    }

    @Override
    public void go(ClaimsAddress next) {
        UI.getCurrent().navigate(ClaimsView.class, route(next), next.toParameters());
    }

    @Override
    public void replace(ClaimsAddress next) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(link(next)));
        show(next);
    }

    @Override
    public String link(Claim claim) {
        return link(address().with(claim.id()));
    }

    /** Shows everything as it is now; the address and the place in the list stay. */
    @Override
    public void refresh() {
        ClaimsAddress now = shown;
        if (now != null) {
            at = studies.at(snapshot().study().slug().value(), now.passedOn().get("version"));
            show(now);
        }
    }

    @Override
    public void overtaken(Claim seen, Optional<ClaimVersion> last) {
        panel.overtaken(seen, last);
    }

    private void show(ClaimsAddress next) {
        Snapshot now = snapshot();
        shown = next;
        if (listing.shows(now, next)) {
            listing.keep(next);
        } else {
            Codebook codebook = studies.codebook(now.id(), now.version());
            List<Source> documents = sources.all(now.id(), now.version());
            wording = new ClaimWording(codebook, documents, translations, getLocale());
            listing.show(now, next, codebook, documents, wording);
        }
        showClaim(next);
    }

    private void showClaim(ClaimsAddress next) {
        Code id = next.claim();
        if (id == null) {
            panel.hide();
            listing.select(null);
            return;
        }
        OpenClaim open =
                open(id, next.passedOn().get("version"))
                        .orElseThrow(() ->
                                new NotFoundException("No claim is called '%s'".formatted(id)));
        panel.show(open, Objects.requireNonNull(wording));
        listing.select(open.standing());
    }

    /**
     * A claim that stands, or stood before it was removed; empty for one that the person never saw.
     *
     * @param version the data version that the address names, or null
     */
    private Optional<OpenClaim> open(Code id, @Nullable String version) {
        Snapshot now = snapshot();
        boolean live = version == null;
        String parameters = live ? "" : "&version=" + version;
        Optional<Claim> standing = claims.find(now.id(), now.version(), id);
        if (standing.isPresent()) {
            Claim claim = standing.get();
            return Optional.of(
                    new OpenClaim(now, claim, null, live, desk.steps(claim), parameters));
        }
        List<ClaimVersion> history = desk.history(id, now.version());
        return history.stream()
                .flatMap(line -> line.standing().stream())
                .reduce((_, later) -> later)
                .map(last ->
                        new OpenClaim(now, last, history.getLast(), live, List.of(), parameters));
    }

    private void close() {
        Code claim = address().claim();
        go(address().with((Code) null));
        listing.focusOn(claim);
    }

    private RouteParameters route(ClaimsAddress next) {
        Map<String, String> route = new LinkedHashMap<>();
        route.put(StudyAddress.STUDY, snapshot().study().slug().value());
        if (next.claim() != null) {
            route.put(CLAIM, next.claim().value());
        }
        return new RouteParameters(route);
    }

    private String link(ClaimsAddress next) {
        String parameters = next.toParameters().getQueryString();
        return "studies/%s/claims%s%s"
                .formatted(
                        snapshot().study().slug(),
                        next.claim() == null ? "" : "/" + next.claim(),
                        parameters.isEmpty() ? "" : "?" + parameters);
    }

    private Snapshot snapshot() {
        return Objects.requireNonNull(at);
    }

    private ClaimsAddress address() {
        return Objects.requireNonNull(shown);
    }

    private static @Nullable String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
