package mawaqif.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is: one sentence and the next step. */
public final class EmptyState extends Div {

    /**
     * @param sentence what is missing, and why
     * @param nextSteps usually one button or link
     */
    public EmptyState(String sentence, Component... nextSteps) {
        addClassName("mw-empty");
        add(new Paragraph(sentence));
        add(nextSteps);
    }
}
