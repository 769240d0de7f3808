package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and what they stand for, in two columns; what is empty is left out. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("mw-facts-list");
    }

    /** Adds one, unless there is nothing to say. */
    Facts and(String name, String value) {
        if (!value.isEmpty()) {
            Span words = new Span(value);
            words.getElement().setAttribute("dir", "auto");
            add(name, words);
        }
        return this;
    }

    Facts and(String name, Component value) {
        add(name, value);
        return this;
    }

    private void add(String name, Component value) {
        add(new Term(name), new Description(value));
    }
}
