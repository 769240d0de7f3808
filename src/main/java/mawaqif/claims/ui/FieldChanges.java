package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import mawaqif.claims.Claim;
import mawaqif.claims.ui.ClaimDifferences.FieldChange;
import mawaqif.claims.ui.ClaimDifferences.Words;
import org.jspecify.annotations.Nullable;

/** The fields that differ between two states of a claim, each before → after. */
final class FieldChanges extends DescriptionList {

    private final ClaimWording wording;

    private FieldChanges(ClaimWording wording) {
        this.wording = wording;
        addClassName("mw-field-changes");
    }

    /** The list, or a sentence where nothing differs. */
    static Component between(Claim before, Claim after, ClaimWording wording) {
        List<FieldChange> changes = new ClaimDifferences(wording).between(before, after);
        if (changes.isEmpty()) {
            return new Paragraph(wording.text("claims.change.nothing"));
        }
        FieldChanges list = new FieldChanges(wording);
        changes.forEach(list::add);
        return list;
    }

    private void add(FieldChange change) {
        Description values = new Description();
        add(new Term(change.name()), values);
        Words before = change.before();
        Words after = change.after();
        if (isQuote(before) || isQuote(after)) {
            values.add(value(before == null ? after : before, before == null ? "mw-is" : "mw-was"));
        } else if (before != null || after != null) {
            values.add(value(before, "mw-was"), arrow(), value(after, "mw-is"));
        }
    }

    /** Quotes come and go; they do not change. */
    private static boolean isQuote(@Nullable Words words) {
        return words != null && words.language() != null;
    }

    private Span arrow() {
        Span arrow = new Span(wording.text("claims.change.arrow"));
        arrow.addClassName("mw-arrow");
        arrow.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", wording.text("claims.change.becomes"));
        return arrow;
    }

    private Span value(@Nullable Words words, String style) {
        Span span = new Span(words == null ? wording.text("claims.none") : words.text());
        span.addClassName(style);
        span.getElement().setAttribute("dir", "auto");
        if (words != null && words.language() != null) {
            span.getElement().setAttribute("lang", words.language());
        }
        return span;
    }
}
