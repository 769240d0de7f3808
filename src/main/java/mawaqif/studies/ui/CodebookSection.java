package mawaqif.studies.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;

/** One kind of code, under its heading, to which an address can lead. */
class CodebookSection extends Section {

    private final String anchor;
    private final String title;

    CodebookSection(String anchor, String title) {
        this.anchor = anchor;
        this.title = title;
        setId(anchor);
        addClassName("mw-codebook-section");
        H2 heading = new H2(title);
        heading.setId(anchor + "-title");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", anchor + "-title");
        add(heading);
    }

    String anchor() {
        return anchor;
    }

    String title() {
        return title;
    }

    static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("mw-codes");
        return list;
    }

    /** A code with its label in every language. */
    static ListItem entry(Code code, LocalizedText label, String language) {
        return entry(code.value(), label, language);
    }

    static ListItem entry(String key, LocalizedText label, String language) {
        Span row = new Span(code(key), new BothLanguages(label, language));
        row.addClassName("mw-code-row");
        return new ListItem(row);
    }

    /** A key as files have it, the same in every language. */
    static Span code(String key) {
        Span name = new Span(key);
        name.addClassName("mw-code");
        name.getElement().setAttribute("translate", "no");
        return name;
    }
}
