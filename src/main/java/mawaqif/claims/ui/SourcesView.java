package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.api.Problem;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.sources.SearchFolding;
import mawaqif.sources.Source;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
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
 * Use case "Find a document": the library of a study, and how much is coded in each source. It
 * stands with the claims, since sources know nothing of them.
 */
@Route("studies/:study/sources")
@PermitAll
class SourcesView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final int SEARCH_DELAY = 350;

    private final Studies studies;
    private final Sources sources;
    private final Claims claims;
    private final Access access;

    private final Div adding = new Div();
    private final PageHeader header = new PageHeader(adding);
    private final TextField search = new TextField();
    private final Div bar = new Div(search);
    private final SourceWording wording;
    private final SourceTable table;
    private final SourceList list;
    private final Div nothing = new Div();

    private @Nullable Snapshot at;
    private @Nullable SourcesAddress shown;

    SourcesView(
            Studies studies,
            Sources sources,
            Claims claims,
            Translations translations,
            Access access) {
        this.studies = studies;
        this.sources = sources;
        this.claims = claims;
        this.access = access;
        wording = new SourceWording(translations, getLocale());
        table =
                new SourceTable(
                        wording, this::reader, this::claimsOf, order -> go(address().with(order)));
        list = new SourceList(wording, this::reader);
        addClassName("mw-with-panel");
        search.setAriaLabel(getTranslation("claims.sources.search"));
        search.setPlaceholder(getTranslation("claims.sources.search"));
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
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Study study = StudyAddress.study(event, studies);
        at = new Snapshot(study, study.dataVersion());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var given = event.getLocation().getQueryParameters();
        Study study = snapshot().study();
        try {
            at = studies.at(study.slug().value(), given.getSingleParameter("version").orElse(null));
            show(SourcesAddress.read(given));
        } catch (Problem.BadRequest problem) {
            showProblem(study, problem);
        }
    }

    @Override
    public String getPageTitle() {
        String name = getTranslation("claims.sources");
        return at == null
                ? name
                : name + " · " + at.study().title().in(Translations.language(getLocale()));
    }

    private void show(SourcesAddress next) {
        shown = next;
        List<SourceRow> all = rows();
        String text = next.text();
        String[] words = text == null ? new String[0] : SearchFolding.fold(text).split(" +");
        List<SourceRow> found =
                all.stream()
                        .filter(row -> row.mentions(words))
                        .sorted(next.order().rows(getLocale()))
                        .toList();
        header.say(
                wording.text("claims.sources"),
                wording.text(
                        "claims.sources.count",
                        found.size(),
                        all.size(),
                        found.size() == all.size() ? "all" : "some"));
        search.setValue(Objects.requireNonNullElse(text, ""));
        bar.setVisible(!all.isEmpty());
        table.show(found, next.order());
        list.setItems(found);
        table.setVisible(!found.isEmpty());
        list.setVisible(!found.isEmpty());
        nothing.setVisible(found.isEmpty());
        adding.removeAll();
        nothing.removeAll();
        if (!all.isEmpty()) {
            addSources().ifPresent(adding::add);
        }
        if (all.isEmpty()) {
            nothing.add(
                    new EmptyState(
                            wording.text("claims.sources.empty"),
                            Stream.concat(
                                            addSources().stream(),
                                            Stream.of(
                                                    ImportStep.of(
                                                            snapshot().study(),
                                                            access,
                                                            wording.text("claims.empty.import"))))
                                    .toArray(Component[]::new)));
        } else if (found.isEmpty()) {
            nothing.add(new EmptyState(wording.text("claims.sources.none-found")));
        }
    }

    private Optional<Button> addSources() {
        return AddSources.of(snapshot().study(), access, wording.text("claims.sources.add"));
    }

    private List<SourceRow> rows() {
        Snapshot now = snapshot();
        List<Source> all = sources.all(now.id(), now.version());
        Map<Code, Integer> lengths = sources.lengths(now.id(), now.version());
        Map<Code, Long> counts = claims.countBySource(now.id(), now.version(), Filter.EVERYTHING);
        return IntStream.range(0, all.size())
                .mapToObj(place -> {
                    Source source = all.get(place);
                    return SourceRow.of(
                            place,
                            source,
                            lengths.getOrDefault(source.code(), 0),
                            counts.getOrDefault(source.code(), 0L),
                            wording);
                })
                .toList();
    }

    private void showProblem(Study study, Problem.BadRequest problem) {
        shown = null;
        header.say(wording.text("claims.sources"), "");
        nothing.removeAll();
        nothing.setVisible(true);
        nothing.add(
                new EmptyState(
                        wording.text("claims.bad-address", Bidi.leftToRight(problem.asked())),
                        new RouterLink(
                                wording.text("claims.bad-address.help"),
                                SourcesView.class,
                                StudyAddress.of(study))));
        Stream.of(bar, table, list).forEach(part -> part.setVisible(false));
    }

    /** Typing leaves no trail in the browser's history. */
    private void searched(String words) {
        SourcesAddress next = address().withText(words.isEmpty() ? null : words);
        String query = next.toParameters().getQueryString();
        String path = "studies/%s/sources".formatted(snapshot().study().slug());
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(query.isEmpty() ? path : path + "?" + query));
        show(next);
    }

    private void go(SourcesAddress next) {
        UI.getCurrent()
                .navigate(
                        SourcesView.class,
                        StudyAddress.of(snapshot().study()),
                        next.toParameters());
    }

    private String reader(SourceRow row) {
        return "studies/%s/sources/%s".formatted(snapshot().study().slug(), row.source().code())
                + version("?");
    }

    /** All of them, whatever their status: as many as the number says. */
    private String claimsOf(SourceRow row) {
        return "studies/%s/claims?source=%s&status=!none"
                        .formatted(snapshot().study().slug(), row.source().code())
                + version("&");
    }

    private String version(String before) {
        String version = address().passedOn().get("version");
        return version == null ? "" : before + "version=" + version;
    }

    private Snapshot snapshot() {
        return Objects.requireNonNull(at);
    }

    private SourcesAddress address() {
        return Objects.requireNonNull(shown);
    }
}
