package mawaqif.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The top of a screen: its title, one line of facts, and what can be done. */
public final class PageHeader extends Header {

    private final H1 title = new H1();
    private final Paragraph facts = new Paragraph();

    public PageHeader(Component... actions) {
        addClassNames("mw-page-header", "mw-title-row");
        title.addClassName("mw-title");
        facts.addClassName("mw-facts");
        facts.getElement().setAttribute("role", "status");
        Div words = new Div(title, facts);
        words.addClassName("mw-page-title");
        Div doing = new Div(actions);
        doing.addClassNames("mw-page-actions", "mw-actions");
        add(words, doing);
    }

    /** Says what the screen shows; an empty line of facts disappears. */
    public void say(String titleText, String factsText) {
        title.setText(titleText);
        facts.setText(factsText);
        facts.setVisible(!factsText.isEmpty());
    }
}
