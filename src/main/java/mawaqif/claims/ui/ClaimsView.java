package mawaqif.claims.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mawaqif.api.Problem;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.sources.Source;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Bidi;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;

/**
 * Use case "Find the claims": all claims of a study, searched, filtered and sorted, each open down
 * to its quotes. The address is the whole state.
 */
@Route("studies/:study/claims/:claim?")
@PermitAll
class ClaimsView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final String CLAIM = "claim";
    private static final int SEARCH_DELAY = 350;

    private final Studies studies;
    private final Sources sources;
    private final Claims claims;
    private final Translations translations;
    private final Access access;

    private final PageHeader header = new PageHeader();
    private final TextField search = new TextField();
    private final FilterBar filters =
            new FilterBar(
                    Set.of(),
                    next ->
                            go(
                                    address()
                                            .with(
                                                    next.text() == null
                                                            ? next.withText(
                                                                    address().filter().text())
                                                            : next)));
    private final Div bar = new Div(search, filters);
    private final CallbackDataProvider<Claim, Void> provider =
            new CallbackDataProvider<>(this::fetch, _ -> (int) found(), Claim::id);
    private final ClaimTable table =
            new ClaimTable(
                    provider,
                    this::link,
                    claim -> go(address().with(claim.id())),
                    order -> go(address().with(order)));
    private final ClaimList list = new ClaimList(provider, this::link);
    private final Div nothing = new Div();
    private final ClaimPanel panel = new ClaimPanel(this::close);

    private @Nullable Snapshot at;
    private @Nullable ClaimsAddress shown;
    private @Nullable ClaimWording wording;

    ClaimsView(
            Studies studies,
            Sources sources,
            Claims claims,
            Translations translations,
            Access access) {
        this.studies = studies;
        this.sources = sources;
        this.claims = claims;
        this.translations = translations;
        this.access = access;
        addClassName("mw-with-panel");
        search.setAriaLabel(getTranslation("claims.search"));
        search.setPlaceholder(getTranslation("claims.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_DELAY);
        search.addClassName("mw-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                searched(change.getValue().strip());
            }
        });
        bar.addClassName("mw-filter-bar");
        Div body = new Div(header, bar, nothing, table, list);
        body.addClassName("mw-page");
        add(body, panel);
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
            showProblem(study, problem);
        }
    }

    @Override
    public String getPageTitle() {
        String name = getTranslation("claims.title");
        return at == null
                ? name
                : name + " · " + at.study().title().in(Translations.language(getLocale()));
    }

    private void show(ClaimsAddress next) {
        boolean same = shown != null && shown.listsTheSame(next);
        shown = next;
        if (!same) {
            showList(next);
        }
        showClaim(next);
    }

    private void showList(ClaimsAddress next) {
        Snapshot now = snapshot();
        Codebook codebook = studies.codebook(now.id(), now.version());
        List<Source> documents = sources.all(now.id(), now.version());
        ClaimWording words = new ClaimWording(codebook, documents, translations, getLocale());
        wording = words;
        long found = found();
        long all = claims.count(now.id(), now.version(), Filter.EVERYTHING);
        header.say(
                words.text("claims.title"),
                words.text("claims.count", found, all, found == all ? "all" : "some"));
        search.setValue(Objects.requireNonNullElse(next.filter().text(), ""));
        filters.show(
                next.filter().withText(null),
                new FilterOptions(
                        codebook,
                        documents,
                        claims.coders(now.id(), now.version()),
                        translations,
                        getLocale()));
        table.show(words, next.order());
        list.show(words);
        nothing.removeAll();
        bar.setVisible(all > 0);
        nothing.setVisible(found == 0);
        table.setVisible(found > 0);
        list.setVisible(found > 0);
        if (found == 0) {
            nothing.add(all == 0 ? neverCoded(now.study()) : filteredOut(next));
        }
    }

    private EmptyState neverCoded(Study study) {
        return new EmptyState(
                getTranslation("claims.empty.never"),
                ImportStep.of(study, access, getTranslation("claims.empty.import")));
    }

    private EmptyState filteredOut(ClaimsAddress next) {
        boolean usual = next.parameters().write(next.filter()).isEmpty();
        Filter wider =
                usual
                        ? next.filter().without(Filter.Field.STATUS)
                        : next.parameters().read(Map.of());
        Button reset =
                new Button(
                        getTranslation(
                                usual ? "claims.empty.any-status" : "claims.empty.remove-filters"),
                        _ -> go(address().with(wider)));
        reset.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(
                getTranslation(usual ? "claims.empty.not-accepted" : "claims.empty.filtered"),
                reset);
    }

    private void showClaim(ClaimsAddress next) {
        Code id = next.claim();
        if (id == null) {
            panel.hide();
            table.deselectAll();
            return;
        }
        Snapshot now = snapshot();
        Claim claim =
                claims.find(now.id(), now.version(), id)
                        .orElseThrow(() ->
                                new NotFoundException("No claim is called '%s'".formatted(id)));
        String version = next.passedOn().get("version");
        panel.show(
                now.study(),
                claim,
                Objects.requireNonNull(wording),
                version == null ? "" : "&version=" + version);
        table.select(claim);
    }

    private void showProblem(Study study, Problem.BadRequest problem) {
        shown = null;
        header.say(getTranslation("claims.title"), "");
        nothing.removeAll();
        nothing.add(
                new EmptyState(
                        getTranslation("claims.bad-address", Bidi.leftToRight(problem.asked())),
                        new RouterLink(
                                getTranslation("claims.bad-address.help"),
                                ClaimsView.class,
                                StudyAddress.of(study))));
        nothing.setVisible(true);
        panel.hide();
        Stream.of(bar, table, list).forEach(part -> part.setVisible(false));
    }

    /** Typing leaves no trail in the browser's history. */
    private void searched(String words) {
        ClaimsAddress next =
                address().with(address().filter().withText(words.isEmpty() ? null : words));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(link(next)));
        show(next);
    }

    private void close() {
        Code claim = address().claim();
        go(address().with((Code) null));
        table.focusOn(claim == null ? null : position(claim));
    }

    private void go(ClaimsAddress next) {
        UI.getCurrent().navigate(ClaimsView.class, route(next), next.toParameters());
    }

    private RouteParameters route(ClaimsAddress next) {
        Map<String, String> route = new LinkedHashMap<>();
        route.put(StudyAddress.STUDY, snapshot().study().slug().value());
        if (next.claim() != null) {
            route.put(CLAIM, next.claim().value());
        }
        return new RouteParameters(route);
    }

    private String link(Claim claim) {
        return link(address().with(claim.id()));
    }

    private String link(ClaimsAddress next) {
        String parameters = next.toParameters().getQueryString();
        return "studies/%s/claims%s%s"
                .formatted(
                        snapshot().study().slug(),
                        next.claim() == null ? "" : "/" + next.claim(),
                        parameters.isEmpty() ? "" : "?" + parameters);
    }

    private Stream<Claim> fetch(Query<Claim, Void> page) {
        List<Code> ids = ids();
        int from = Math.min(page.getOffset(), ids.size());
        int to = Math.min(from + Math.min(page.getLimit(), Claims.PAGE), ids.size());
        Snapshot now = snapshot();
        return claims.some(now.id(), now.version(), ids.subList(from, to)).stream();
    }

    private long found() {
        return ids().size();
    }

    private @Nullable Integer position(Code claim) {
        int at = ids().indexOf(claim);
        return at < 0 ? null : at;
    }

    private List<Code> ids() {
        ClaimsAddress now = shown;
        return now == null
                ? List.of()
                : claims.ids(snapshot().id(), snapshot().version(), now.filter(), now.order());
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
