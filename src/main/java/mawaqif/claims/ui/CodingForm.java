package mawaqif.claims.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.claims.Status;
import mawaqif.studies.Codebook;
import mawaqif.ui.ActionButton;
import mawaqif.ui.Bidi;
import mawaqif.ui.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * Makes a claim of the words that are selected: opens beside them and takes the keyboard only when
 * it is asked to, so that words can be copied as ever.
 */
final class CodingForm extends Aside {

    private static final int SHOWN = 3;

    /** What is done with what the form says. */
    interface Work {

        void save(CodingValues values, Status status);

        /** Adds the passage to the claim that is open in the reader. */
        void addTo(Claim claim);

        void close();
    }

    private final ClaimWording wording;
    private final CodingFields fields;
    private final Paragraph where = new Paragraph();
    private final Div words = new Div();
    private final Div already = new Div();
    private final Button join;
    private @Nullable Claim open;
    private boolean touched;

    /**
     * @param furthest the status that the first button gives
     */
    CodingForm(Codebook codebook, ClaimWording wording, Status furthest, Work work) {
        this.wording = wording;
        this.fields = new CodingFields(codebook, wording, () -> touched = true);
        addClassName("mw-form");
        getElement().setAttribute("aria-label", wording.text("claims.coding.new"));
        where.addClassName("mw-form-where");
        already.addClassName("mw-form-already");
        Header head = new Header(new H2(wording.text("claims.coding.new")), where);
        head.addClassName("mw-form-head");
        Button save =
                new ActionButton(
                        wording.text("claims.coding.save." + furthest.code()),
                        () -> save(work, furthest));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button draft =
                new ActionButton(
                        wording.text("claims.coding.save.draft"), () -> save(work, Status.DRAFT));
        Button cancel = new ActionButton(wording.text("claims.coding.cancel"), work::close);
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        join =
                new ActionButton(
                        "",
                        () -> {
                            Claim claim = open;
                            if (claim != null) {
                                work.addTo(claim);
                            }
                        });
        Span keys = new Span();
        keys.getElement().appendChild(new Element("kbd").setText("Ctrl ↵"));
        Div foot = new Div(save, draft, cancel, keys);
        foot.addClassName("mw-form-foot");
        add(head, words, already, join, fields, foot);
        Shortcuts.addShortcutListener(
                        this, () -> save(work, furthest), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
        Shortcuts.addShortcutListener(this, work::close, Key.ESCAPE).listenOn(this);
    }

    /**
     * Opens for a passage; what has been filled in already stays.
     *
     * @param last what the last claim was coded as, or null for the first
     * @param here the claims made of words of the passage
     * @param chosen the claim that is open in the reader, or null
     */
    void open(
            Quote passage,
            String language,
            @Nullable CodingValues last,
            List<Claim> here,
            @Nullable Claim chosen) {
        words.removeAll();
        Verbatim quote = new Verbatim(passage.exact(), language);
        quote.addClassName("mw-form-quote");
        words.add(quote);
        where.setText(
                wording.text(
                        "claims.coding.where", passage.end() - passage.start(), passage.start()));
        already.removeAll();
        here.stream().limit(SHOWN).forEach(claim -> already.add(new Paragraph(said(claim))));
        if (here.size() > SHOWN) {
            already.add(new Paragraph(wording.text("claims.coding.more", here.size() - SHOWN)));
        }
        already.setVisible(!here.isEmpty());
        open = chosen;
        join.setVisible(chosen != null && !carries(chosen, passage));
        if (chosen != null) {
            join.setText(wording.text("claims.coding.join", Bidi.isolate(chosen.id().value())));
        }
        if (!touched) {
            if (last == null) {
                fields.begin();
            } else {
                fields.begin(last);
            }
        }
    }

    /** Begins anew with the next passage. */
    void forget() {
        touched = false;
    }

    /** Whether somebody has begun to fill it in. */
    boolean isTouched() {
        return touched;
    }

    void focusNext() {
        fields.focusNext();
    }

    private void save(Work work, Status status) {
        fields.read().ifPresent(values -> work.save(values, status));
    }

    private static boolean carries(Claim claim, Quote words) {
        return claim.quotes().stream()
                .anyMatch(quote ->
                        quote.source().equals(words.source())
                                && quote.start() == words.start()
                                && quote.end() == words.end());
    }

    private String said(Claim claim) {
        return wording.text(
                "claims.coding.already",
                Bidi.isolate(wording.stakeholder(claim)),
                Bidi.isolate(wording.issue(claim)),
                wording.stance(claim));
    }
}
