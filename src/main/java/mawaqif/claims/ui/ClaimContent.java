package mawaqif.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.studies.Study;
import mawaqif.ui.Bidi;
import mawaqif.ui.FreeText;
import mawaqif.ui.Verbatim;

/** What a claim holds, section by section: its facts, its note, its words. */
final class ClaimContent {

    private final ClaimWording wording;

    ClaimContent(ClaimWording wording) {
        this.wording = wording;
    }

    /**
     * @param parameters what links into the reader must carry on
     */
    List<Section> sections(Study study, Claim claim, String parameters) {
        List<Section> sections = new ArrayList<>();
        sections.add(facts(claim));
        if (claim.note() != null) {
            sections.add(note(claim.note()));
        }
        sections.add(quotes(study, claim, parameters));
        return sections;
    }

    private Section facts(Claim claim) {
        Facts facts =
                new Facts()
                        .and(name("scenario"), wording.scenario(claim))
                        .and(name("period"), wording.period(claim))
                        .and(name("attribution"), wording.attribution(claim))
                        .and(name("status"), wording.status(claim));
        if (claim.reason() != null) {
            facts.and(wording.text("claims.reason"), new FreeText(claim.reason()));
        }
        Section section =
                new Section(
                        facts.and(name("date"), wording.date(claim.date()))
                                .and(name("coder"), claim.coder().value())
                                .and(wording.text("claims.id"), claim.id().value()));
        section.addClassName("mw-section");
        return section;
    }

    private Section note(String note) {
        Section section = new Section(new H3(wording.text("claims.note")), new FreeText(note));
        section.addClassNames("mw-section", "mw-claim-note");
        return section;
    }

    private Section quotes(Study study, Claim claim, String parameters) {
        H3 heading = new H3(wording.text("claims.quotes", claim.quotes().size()));
        Section section = new Section(heading);
        section.addClassName("mw-claim-quotes");
        for (int number = 1; number <= claim.quotes().size(); number++) {
            Quote quote = claim.quotes().get(number - 1);
            String address =
                    ReaderAddress.of(study, quote.source(), claim.id(), number) + parameters;
            section.add(quote(quote, address));
        }
        return section;
    }

    private Article quote(Quote quote, String address) {
        Article article = new Article();
        article.addClassName("mw-quote");
        article.add(new Verbatim(quote.exact(), wording.languageOf(quote.source())));
        if (quote.translation() != null) {
            FreeText translation = new FreeText(quote.translation());
            translation.addClassName("mw-translation");
            article.add(translation);
        }
        String published = wording.publication(quote.source());
        Span source =
                new Span(
                        Bidi.isolate(wording.title(quote.source()))
                                + (published.isEmpty()
                                        ? ""
                                        : wording.text("claims.filter.separator") + published));
        Anchor open = new Anchor(address, wording.text("claims.open-in-reader"));
        open.setRouterIgnore(false);
        Div foot = new Div(source, open);
        foot.addClassName("mw-source");
        article.add(foot);
        return article;
    }

    private String name(String field) {
        return wording.text("claims.field." + field);
    }
}
