package mawaqif.claims.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mawaqif.api.Problem;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.Codings;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.claims.Status;
import mawaqif.claims.ui.ReaderAddress.QuoteKey;
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
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/**
 * Use case "Check a claim against its source": the document as it stands, every coded passage
 * marked, the claims beside it. The address is the whole state.
 */
@Route("studies/:study/sources/:source")
@PermitAll
class ReaderView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final String SOURCE = "source";

    private final Studies studies;
    private final Sources sources;
    private final Claims claims;
    private final Translations translations;
    private final ReaderClaims passages;
    private final Codings codings;

    private final H1 title = new H1();
    private final Paragraph other = new Paragraph();
    private final Paragraph facts = new Paragraph();
    private final TextOrDetails choice =
            new TextOrDetails(details -> go(address().withDetails(details)));
    private final FilterBar filters =
            new FilterBar(EnumSet.of(Filter.Field.SOURCE), filter -> go(address().with(filter)));
    private final Div bar = new Div(filters);
    private final Div notice = new Div();
    private final ReaderElement reader = new ReaderElement(this::opened);
    private final ReaderCoding coding;
    private final Div work = new Div();
    private final ReaderFoot foot = new ReaderFoot();
    private final Div details = new Div();

    private @Nullable Snapshot at;
    private @Nullable Source source;
    private @Nullable ReaderAddress shown;
    private @Nullable ClaimWording wording;

    ReaderView(
            Studies studies,
            Sources sources,
            Claims claims,
            Translations translations,
            ReaderClaims passages,
            Codings codings) {
        this.studies = studies;
        this.sources = sources;
        this.claims = claims;
        this.translations = translations;
        this.passages = passages;
        this.codings = codings;
        this.coding = new ReaderCoding(codings, new Desk());
        addClassName("mw-page");
        title.getElement().setAttribute("dir", "auto");
        facts.addClassName("mw-facts");
        other.addClassName("mw-source-other");
        other.getElement().setAttribute("dir", "auto");
        Div words = new Div(title, other, facts);
        words.addClassName("mw-reader-title");
        Header head = new Header(words, choice);
        head.addClassName("mw-reader-head");
        bar.addClassNames("mw-filter-bar", "mw-reader-bar");
        notice.addClassName("mw-reader-notice");
        details.addClassName("mw-source-details");
        reader.listen(new Selecting());
        work.add(coding, reader, coding.undoKeys());
        work.addClassName("mw-reader-work");
        add(head, bar, notice, work, foot, details);
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
        String code = event.getRouteParameters().get(SOURCE).orElse("");
        try {
            Snapshot now =
                    studies.at(
                            study.slug().value(), given.getSingleParameter("version").orElse(null));
            at = now;
            source =
                    Code.parse(code)
                            .flatMap(each -> sources.find(now.id(), now.version(), each))
                            .orElseThrow(NotFoundException::new);
            show(ReaderAddress.read(claims.parameters(now.id(), now.version()), given));
        } catch (Problem.BadRequest problem) {
            showProblem(study, code, problem);
        }
    }

    @Override
    public String getPageTitle() {
        String language = Translations.language(getLocale());
        return source == null
                ? getTranslation("claims.sources")
                : source.title().in(language) + " · " + snapshot().study().title().in(language);
    }

    private void show(ReaderAddress next) {
        shown = next;
        Snapshot now = snapshot();
        Source document = source();
        Codebook codebook = studies.codebook(now.id(), now.version());
        ClaimWording claimWords =
                new ClaimWording(codebook, List.of(document), translations, getLocale());
        wording = claimWords;
        SourceWording words = new SourceWording(translations, getLocale());
        int length = sources.text(now.id(), document.code()).length();
        showTitle(words.ownTitle(document), document.language(), words.in(document.title()));
        facts.setText(words.facts(document, length));
        filters.show(
                next.filter(),
                new FilterOptions(
                        codebook,
                        List.of(document),
                        claims.coders(now.id(), now.version()),
                        translations,
                        getLocale()));
        ReaderClaims.Found found = passages.find(now, document.code(), next.filter(), next.quote());
        reader.show(
                ReaderData.of(
                        document,
                        sources.text(now.id(), document.code()),
                        found.claims(),
                        found.silences(),
                        found.all(),
                        found.quote(),
                        claimWords));
        notice.removeAll();
        if (next.quote() != null && found.quote() == null) {
            notice.add(
                    new Paragraph(
                            getTranslation(
                                    "claims.reader.no-quote",
                                    next.quote(),
                                    found.example().orElse("A-001.1"))));
        }
        notice.setVisible(notice.getComponentCount() > 0);
        details.removeAll();
        details.add(words.details(document, length, found.all()));
        choice.show(next.details());
        showPart(next.details());
        showFoot(found.quote());
        showCoding(found, codebook, claimWords);
    }

    /** Only what is newest can be coded. */
    private void showCoding(ReaderClaims.Found found, Codebook codebook, ClaimWording words) {
        Snapshot now = snapshot();
        Status furthest =
                now.version() == now.study().dataVersion()
                        ? codings.furthest(now.id()).orElse(null)
                        : null;
        reader.offerCoding(furthest == null ? null : getTranslation("claims.coding.hint"));
        if (furthest == null) {
            coding.rest();
            return;
        }
        QuoteKey key = found.quote();
        coding.ready(
                now.id(),
                source(),
                sources.text(now.id(), source().code()),
                found.claims(),
                key == null
                        ? null
                        : found.claims().stream()
                                .filter(claim -> claim.id().equals(key.claim()))
                                .findFirst()
                                .orElse(null),
                codebook,
                words,
                furthest);
    }

    /** In the language of the document first, and in that of the screen where it has one. */
    private void showTitle(String own, String language, String translated) {
        title.setText(own);
        title.getElement().setAttribute("lang", language);
        other.setText(translated);
        other.setVisible(!translated.equals(own));
    }

    private void showFoot(@Nullable QuoteKey key) {
        Snapshot now = snapshot();
        Claim claim =
                key == null ? null : claims.find(now.id(), now.version(), key.claim()).orElse(null);
        if (key == null || claim == null || address().details()) {
            foot.hide();
            return;
        }
        String version = address().passedOn().get("version");
        foot.show(
                claim,
                key,
                Objects.requireNonNull(wording),
                "studies/%s/claims/%s%s"
                        .formatted(
                                now.study().slug(),
                                claim.id(),
                                version == null ? "" : "?version=" + version));
    }

    private void showPart(boolean theDetails) {
        work.setVisible(!theDetails);
        bar.setVisible(!theDetails);
        details.setVisible(theDetails);
    }

    private void showProblem(Study study, String code, Problem.BadRequest problem) {
        shown = null;
        showTitle(
                getTranslation("claims.sources"),
                getLocale().getLanguage(),
                getTranslation("claims.sources"));
        facts.setText("");
        foot.hide();
        Stream.of(choice, bar, work, details).forEach(part -> part.setVisible(false));
        notice.removeAll();
        notice.setVisible(true);
        notice.add(
                new EmptyState(
                        getTranslation("claims.bad-address", Bidi.leftToRight(problem.asked())),
                        new RouterLink(
                                getTranslation("claims.bad-address.help"),
                                ReaderView.class,
                                route(study, code))));
    }

    /** Going from passage to passage leaves no trail: Back leads to where one came from. */
    private void opened(String claim, String quote) {
        Code.parse(claim)
                .flatMap(id -> passages.quote(snapshot(), source().code(), id, quote))
                .ifPresent(key -> {
                    replace(address().with(key));
                });
    }

    private void replace(ReaderAddress next) {
        shown = next;
        String parameters = next.toParameters().getQueryString();
        String address =
                "studies/%s/sources/%s%s"
                        .formatted(
                                snapshot().study().slug(),
                                source().code(),
                                parameters.isEmpty() ? "" : "?" + parameters);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address));
    }

    /** What coding does to the screen. */
    private final class Desk implements ReaderCoding.Reader {

        @Override
        public void refresh(@Nullable QuoteKey quote) {
            at = studies.at(snapshot().study().slug().value(), null);
            ReaderAddress next = address().with(quote);
            replace(next);
            show(next);
        }

        @Override
        public void pick(int start, int end) {
            reader.pick(start, end);
        }
    }

    /** What people do to the words. */
    private final class Selecting implements ReaderElement.Words {

        @Override
        public void selected(int start, int end) {
            coding.selected(start, end);
        }

        @Override
        public void deselected() {
            coding.deselected();
        }

        @Override
        public void coded() {
            coding.enter();
        }
    }

    private void go(ReaderAddress next) {
        UI.getCurrent()
                .navigate(
                        ReaderView.class,
                        route(snapshot().study(), source().code().value()),
                        next.toParameters());
    }

    private static RouteParameters route(Study study, String code) {
        return new RouteParameters(Map.of(StudyAddress.STUDY, study.slug().value(), SOURCE, code));
    }

    private Snapshot snapshot() {
        return Objects.requireNonNull(at);
    }

    private Source source() {
        return Objects.requireNonNull(source);
    }

    private ReaderAddress address() {
        return Objects.requireNonNull(shown);
    }
}
