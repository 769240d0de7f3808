package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.comparison.Changes;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.Movements;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;

/** Use case "See at a glance what a study holds": totals, what stands out, coverage, work. */
@Route("studies/:study")
@PermitAll
class OverviewView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final Studies studies;
    private final Claims claims;
    private final Comparison comparison;
    private final Movements movements;
    private final Access access;
    private final Translations translations;
    private @Nullable Study study;

    OverviewView(
            Studies studies,
            Claims claims,
            Comparison comparison,
            Movements movements,
            Access access,
            Translations translations) {
        this.studies = studies;
        this.claims = claims;
        this.comparison = comparison;
        this.movements = movements;
        this.access = access;
        this.translations = translations;
        addClassName("mw-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        study = StudyAddress.study(event, studies);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Study current = Objects.requireNonNull(study);
        MatrixWording wording = new MatrixWording(translations, getLocale());
        MatrixQuery query = comparison.parameters(current).read(Map.of());
        StudyMatrix matrix = comparison.matrix(current, query, wording.language());
        removeAll();
        add(header(current, matrix, wording));
        Div body = new Div();
        body.addClassName("mw-fill");
        body.getElement().setAttribute("tabindex", "0");
        body.add(new OverviewTotals(matrix, wording));
        if (matrix.totals().all().n() == 0) {
            body.add(nothing(current, matrix, wording));
        } else {
            Div halves =
                    new Div(new CoverageTable(matrix, wording), work(current, matrix, wording));
            halves.addClassName("mw-halves");
            body.add(
                    new FindingCards(
                            matrix,
                            new Changes(comparison, matrix),
                            movements.largest(matrix),
                            wording),
                    halves);
        }
        add(body);
    }

    @Override
    public String getPageTitle() {
        return study == null
                ? getTranslation("comparison.overview")
                : study.title().in(Translations.language(getLocale()));
    }

    private PageHeader header(Study current, StudyMatrix matrix, MatrixWording wording) {
        Anchor open = link(current, "matrix", wording.text("comparison.overview.open-matrix"));
        open.addClassName("mw-primary-link");
        PageHeader header = new PageHeader(open);
        header.say(
                current.title().in(wording.language()),
                wording.text(
                        "comparison.overview.lens", matrix.lens().label().in(wording.language())));
        return header;
    }

    /** Says whether nothing is coded, or only nothing of what counts here. */
    private EmptyState nothing(Study current, StudyMatrix matrix, MatrixWording wording) {
        long coded = claims.count(current.id(), current.dataVersion(), Filter.EVERYTHING);
        if (coded > 0) {
            return new EmptyState(
                    wording.text(
                            "comparison.overview.empty.elsewhere",
                            coded,
                            matrix.lens().label().in(wording.language())),
                    link(
                            current,
                            "claims?status=!none",
                            wording.text("comparison.overview.empty.claims")));
        }
        String never = wording.text("comparison.empty.never");
        return access.role(current.id().value())
                        .filter(role -> role.compareTo(Role.ANALYST) >= 0)
                        .isPresent()
                ? new EmptyState(
                        never, link(current, "import", wording.text("comparison.empty.import")))
                : new EmptyState(never);
    }

    private OverviewLists work(Study current, StudyMatrix matrix, MatrixWording wording) {
        return new OverviewLists(
                current,
                matrix,
                List.copyOf(studies.history(current.id(), 5)),
                status -> claims.count(current.id(), current.dataVersion(), status),
                wording);
    }

    private static Anchor link(Study study, String segment, String words) {
        Anchor link = new Anchor("studies/%s/%s".formatted(study.slug(), segment), words);
        link.setRouterIgnore(false);
        return link;
    }
}
