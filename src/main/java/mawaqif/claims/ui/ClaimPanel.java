package mawaqif.claims.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.studies.Study;
import mawaqif.ui.Bidi;
import mawaqif.ui.FreeText;
import mawaqif.ui.StanceCell;
import mawaqif.ui.Verbatim;

/** Everything that one claim holds, down to its words; over the whole screen on phones. */
class ClaimPanel extends Aside {

    private final Runnable closed;

    ClaimPanel(Runnable closed) {
        this.closed = closed;
        addClassNames("mw-panel", "mw-claim-panel");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
        Shortcuts.addShortcutListener(this, closed::run, Key.ESCAPE).listenOn(this);
    }

    void hide() {
        setVisible(false);
        removeAll();
    }

    /**
     * @param parameters what links into the reader must carry on, such as {@code &version=3}
     */
    void show(Study study, Claim claim, ClaimWording wording, String parameters) {
        removeAll();
        setVisible(true);
        getElement()
                .setAttribute(
                        "aria-label",
                        wording.text("claims.panel", Bidi.isolate(claim.id().value())));
        Div body = new Div(facts(claim, wording));
        body.addClassName("mw-panel-body");
        if (claim.note() != null) {
            body.add(note(claim.note(), wording));
        }
        body.add(quotes(study, claim, wording, parameters));
        add(head(claim, wording), body);
        getElement().callJsFunction("focus");
    }

    private Header head(Claim claim, ClaimWording wording) {
        Paragraph who = new Paragraph(wording.stakeholder(claim));
        who.addClassName("mw-panel-who");
        H2 what = new H2(wording.issue(claim));
        what.addClassName("mw-panel-title");
        NativeButton close = new NativeButton("×", _ -> closed.run());
        close.setAriaLabel(wording.text("claims.panel.close"));
        close.addClassName("mw-close");
        Div words = new Div(who, what);
        String proposition = wording.proposition(claim);
        if (!proposition.isEmpty() && !proposition.equals(wording.issue(claim))) {
            Paragraph sentence = new Paragraph(proposition);
            sentence.addClassName("mw-panel-proposition");
            words.add(sentence);
        }
        Header head = new Header(words, close, verdict(claim, wording));
        head.addClassName("mw-panel-head");
        return head;
    }

    private Div verdict(Claim claim, ClaimWording wording) {
        Span bold = new Span(wording.point(claim));
        bold.addClassName("mw-verdict-word");
        Paragraph words = new Paragraph();
        words.add(bold);
        words.add(
                wording.text(
                        "claims.verdict",
                        Bidi.isolate(wording.lens(claim)),
                        wording.text("claims.confidence.long." + claim.confidence().code())));
        Div verdict =
                new Div(
                        new StanceCell(
                                claim.stance(), wording.stance(claim), StanceCell.Size.LARGE),
                        words);
        verdict.addClassName("mw-verdict");
        return verdict;
    }

    private Section facts(Claim claim, ClaimWording wording) {
        String reason = claim.reason() == null ? "" : claim.reason();
        Section section =
                new Section(
                        new Facts()
                                .and(name("scenario", wording), wording.scenario(claim))
                                .and(name("period", wording), wording.period(claim))
                                .and(name("attribution", wording), wording.attribution(claim))
                                .and(name("status", wording), wording.status(claim))
                                .and(wording.text("claims.reason"), reason)
                                .and(name("date", wording), wording.date(claim.date()))
                                .and(name("coder", wording), claim.coder().value())
                                .and(wording.text("claims.id"), claim.id().value()));
        section.addClassName("mw-section");
        return section;
    }

    private Section note(String note, ClaimWording wording) {
        Section section = new Section(new H3(wording.text("claims.note")), new FreeText(note));
        section.addClassNames("mw-section", "mw-claim-note");
        return section;
    }

    private Section quotes(Study study, Claim claim, ClaimWording wording, String parameters) {
        H3 heading = new H3(wording.text("claims.quotes", claim.quotes().size()));
        Section section = new Section(heading);
        section.addClassName("mw-claim-quotes");
        for (int number = 1; number <= claim.quotes().size(); number++) {
            Quote quote = claim.quotes().get(number - 1);
            String address =
                    ReaderAddress.of(study, quote.source(), claim.id(), number) + parameters;
            section.add(quote(quote, address, wording));
        }
        return section;
    }

    private Article quote(Quote quote, String address, ClaimWording wording) {
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

    private static String name(String field, ClaimWording wording) {
        return wording.text("claims.field." + field);
    }
}
