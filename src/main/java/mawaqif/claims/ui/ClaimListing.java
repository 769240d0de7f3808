package mawaqif.claims.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
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
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Bidi;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;

/** The claims that pass the filter, as a table or cards, with the search and the filter bar. */
class ClaimListing extends Div {

    private static final int SEARCH_DELAY = 350;

    private final Claims claims;
    private final Translations translations;
    private final Access access;
    private final Ways ways;

    private final PageHeader header = new PageHeader();
    private final TextField search = new TextField();
    private final FilterBar filters;
    private final Div bar;
    private final CallbackDataProvider<Claim, Void> provider =
            new CallbackDataProvider<>(this::fetch, _ -> ids().size(), Claim::id);
    private final ClaimTable table;
    private final ClaimList list;
    private final Div nothing = new Div();

    private @Nullable Snapshot at;
    private @Nullable ClaimsAddress shown;

    /** Where choices lead. */
    interface Ways {

        /** Goes where an address leads. */
        void go(ClaimsAddress next);

        /** Shows it without a trail in the browser's history, as typing does. */
        void replace(ClaimsAddress next);

        /** The address of a claim in this list. */
        String link(Claim claim);
    }

    ClaimListing(Claims claims, Translations translations, Access access, Ways ways) {
        this.claims = claims;
        this.translations = translations;
        this.access = access;
        this.ways = ways;
        filters = new FilterBar(Set.of(), this::filter);
        bar = new Div(search, filters);
        table =
                new ClaimTable(
                        provider,
                        ways::link,
                        claim -> ways.go(address().with(claim.id())),
                        order -> ways.go(address().with(order)));
        list = new ClaimList(provider, ways::link);
        search.setAriaLabel(getTranslation("claims.search"));
        search.setPlaceholder(getTranslation("claims.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_DELAY);
        search.addClassName("mw-search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search(change.getValue().strip());
            }
        });
        bar.addClassName("mw-filter-bar");
        addClassName("mw-page");
        add(header, bar, nothing, table, list);
    }

    /** Whether these claims are shown already, as they are at that data version. */
    boolean shows(Snapshot now, ClaimsAddress next) {
        return now.equals(at) && shown != null && shown.listsTheSame(next);
    }

    /** Only the open claim differs from what is shown. */
    void keep(ClaimsAddress next) {
        shown = next;
    }

    /** Shows the claims anew; the place in them stays. */
    void show(
            Snapshot now,
            ClaimsAddress next,
            Codebook codebook,
            List<Source> documents,
            ClaimWording words) {
        at = now;
        shown = next;
        long found = ids().size();
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

    void select(@Nullable Claim claim) {
        if (claim == null) {
            table.deselectAll();
        } else {
            table.select(claim);
        }
    }

    /** Gives the keyboard back to a claim, or to the first where it is not listed. */
    void focusOn(@Nullable Code claim) {
        int row = claim == null ? -1 : ids().indexOf(claim);
        table.focusOn(row < 0 ? null : row);
    }

    /** Says what is wrong with an address, and the way out. */
    void showProblem(Study study, Problem.BadRequest problem) {
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
        Stream.of(bar, table, list).forEach(part -> part.setVisible(false));
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
                        _ -> ways.go(address().with(wider)));
        reset.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(
                getTranslation(usual ? "claims.empty.not-accepted" : "claims.empty.filtered"),
                reset);
    }

    private void filter(Filter next) {
        ClaimsAddress now = address();
        ways.go(now.with(next.text() == null ? next.withText(now.filter().text()) : next));
    }

    private void search(String words) {
        ClaimsAddress now = address();
        ways.replace(now.with(now.filter().withText(words.isEmpty() ? null : words)));
    }

    private Stream<Claim> fetch(Query<Claim, Void> page) {
        List<Code> ids = ids();
        int from = Math.min(page.getOffset(), ids.size());
        int to = Math.min(from + Math.min(page.getLimit(), Claims.PAGE), ids.size());
        Snapshot now = Objects.requireNonNull(at);
        return claims.some(now.id(), now.version(), ids.subList(from, to)).stream();
    }

    private List<Code> ids() {
        ClaimsAddress next = shown;
        Snapshot now = at;
        return next == null || now == null
                ? List.of()
                : claims.ids(now.id(), now.version(), next.filter(), next.order());
    }

    private ClaimsAddress address() {
        return Objects.requireNonNull(shown);
    }
}
