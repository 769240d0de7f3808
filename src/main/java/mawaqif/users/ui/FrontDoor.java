package mawaqif.users.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import mawaqif.users.Language;

/** What stands around the forms in front of the product: its name, and the other language. */
abstract class FrontDoor extends Main {

    private final Div content = new Div();

    FrontDoor() {
        addClassName("mw-front-door");
        Image mark = new Image("icons/mawaqif.svg", "");
        Span name = new Span(getTranslation("users.product"));
        name.addClassName("mw-front-door-name");
        Paragraph subtitle = new Paragraph(getTranslation("users.subtitle"));
        subtitle.addClassName("mw-secondary");
        Header header = new Header(mark, name, subtitle);
        content.addClassName("mw-front-door-content");
        add(header, content);
    }

    void show(String path, Component... components) {
        content.removeAll();
        content.add(components);
        content.add(otherLanguage(path));
    }

    /** A full load, so that everything turns round. */
    private Anchor otherLanguage(String path) {
        Language other = Language.of(getLocale()).other();
        Anchor anchor = new Anchor(path + "?lang=" + other.code(), other.ownName());
        anchor.setRouterIgnore(true);
        anchor.addClassName("mw-front-door-language");
        anchor.getElement().setAttribute("lang", other.code());
        anchor.getElement().setAttribute("hreflang", other.code());
        anchor.getElement().setAttribute("dir", other.isRightToLeft() ? "rtl" : "ltr");
        return anchor;
    }
}
