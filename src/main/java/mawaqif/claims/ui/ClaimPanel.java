package mawaqif.claims.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.studies.Code;
import mawaqif.ui.Bidi;
import mawaqif.ui.StanceCell;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one claim holds, down to its words, what happened to it, and the next steps; over
 * the whole screen on phones.
 */
class ClaimPanel extends Aside {

    private final Runnable closed;
    private final Header head = new Header();
    private final Overtaken overtaken;
    private final RemovedClaim removed;
    private final Div body = new Div();
    private final ClaimPast past;
    private final ClaimReview review;

    private @Nullable Code shown;
    private @Nullable ClaimWording wording;

    /**
     * @param look shows the claim as it is now
     */
    ClaimPanel(Runnable closed, Runnable look, ClaimDesk desk) {
        this.closed = closed;
        overtaken = new Overtaken(look);
        removed = new RemovedClaim(desk);
        past = new ClaimPast(desk);
        review = new ClaimReview(desk);
        head.addClassName("mw-panel-head");
        body.addClassName("mw-panel-body");
        addClassNames("mw-panel", "mw-claim-panel");
        getElement().setAttribute("tabindex", "-1");
        add(head, overtaken, removed, body, review);
        setVisible(false);
        Shortcuts.addShortcutListener(this, closed::run, Key.ESCAPE).listenOn(this);
    }

    void hide() {
        setVisible(false);
        shown = null;
        head.removeAll();
        body.removeAll();
        past.forget();
    }

    /** The keyboard comes here with a claim that was not shown before, and stays otherwise. */
    void show(OpenClaim open, ClaimWording words) {
        boolean arrived = !open.id().equals(shown);
        shown = open.id();
        wording = words;
        setVisible(true);
        getElement()
                .setAttribute(
                        "aria-label", words.text("claims.panel", Bidi.isolate(open.id().value())));
        overtaken.hide();
        removed.show(open);
        fillHead(open.claim(), words);
        body.removeAll();
        new ClaimContent(words)
                .sections(open.at().study(), open.claim(), open.parameters())
                .forEach(body::add);
        body.add(past);
        past.show(open, words);
        review.show(open);
        if (arrived) {
            getElement().callJsFunction("focus");
        } else {
            keepKeyboard();
        }
    }

    /** Says that somebody was faster; no step is offered on what is no longer so. */
    void overtaken(Claim seen, Optional<ClaimVersion> last) {
        if (wording != null && seen.id().equals(shown)) {
            review.setVisible(false);
            overtaken.show(seen, last, wording);
        }
    }

    /** What had the focus may be gone with the step it took, then its dialog: waits for that. */
    private void keepKeyboard() {
        getElement()
                .executeJs(
                        """
                        const look = left => requestAnimationFrame(() => {
                          const at = document.activeElement;
                          if (!at || at === document.body) {
                            ($0 && $0.isConnected && !$0.hidden ? $0 : this).focus();
                          }
                          if (left) {
                            look(left - 1);
                          }
                        });
                        look(30);
                        """,
                        review.isVisible() ? review.getElement() : getElement());
    }

    private void fillHead(Claim claim, ClaimWording words) {
        head.removeAll();
        Paragraph who = new Paragraph(words.stakeholder(claim));
        who.addClassName("mw-panel-who");
        H2 what = new H2(words.issue(claim));
        what.addClassName("mw-panel-title");
        NativeButton close = new NativeButton("×", _ -> closed.run());
        close.setAriaLabel(words.text("claims.panel.close"));
        close.addClassName("mw-close");
        Div names = new Div(who, what);
        String proposition = words.proposition(claim);
        if (!proposition.isEmpty() && !proposition.equals(words.issue(claim))) {
            Paragraph sentence = new Paragraph(proposition);
            sentence.addClassName("mw-panel-proposition");
            names.add(sentence);
        }
        head.add(names, close, verdict(claim, words));
    }

    private static Div verdict(Claim claim, ClaimWording wording) {
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
}
