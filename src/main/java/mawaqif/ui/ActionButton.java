package mawaqif.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;

/**
 * A button that does its work once when it is double-clicked, as many people do everywhere; a
 * dialog is not opened twice, and nothing is asked of a dialog that has just closed.
 */
public final class ActionButton extends Button {

    /**
     * @param text in the language of the screen
     * @param action what a click, or the Enter or space key, does
     */
    public ActionButton(String text, Runnable action) {
        super(text, once(action));
    }

    /** Listens to first clicks only, for buttons whose action changes. */
    public static ComponentEventListener<ClickEvent<Button>> once(Runnable action) {
        return click -> {
            if (click.getClickCount() < 2) {
                action.run();
            }
        };
    }
}
