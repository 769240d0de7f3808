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
        addClassName("mw-title-row");
        facts.getElement().setAttribute("role", "status");
        Div words = new Div(title, facts);
        title.addClassName("mw-title");
        facts.addClassName("mw-facts");
        Div doing = new Div(actions);
        doing.addClassName("mw-actions");
        add(words, doing);
    }

    /** Says what the screen shows; an empty line of facts disappears. */
    public void say(String titleText, String factsText) {
        title.setText(titleText);
        facts.setText(factsText);
        facts.setVisible(!factsText.isEmpty());
    }
}
