package mawaqif.claims.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import mawaqif.ui.ActionButton;

/** Says in a corner what has just happened, and how to take it back; the newest stands alone. */
final class Notice {

    /** In milliseconds: long enough to read a sentence and press the button. */
    private static final int SHOWN = 12_000;

    /** Up to this width a notice stands at the top, off the buttons at the foot of a panel. */
    private static final int NARROW = 600;

    private Notification current = new Notification();

    void say(String words) {
        show(new Notification(new Span(words)));
    }

    /**
     * @param action what the button says
     * @param act what it does; the notice goes with it
     */
    void say(String words, String action, Runnable act) {
        Notification notice = new Notification();
        notice.add(
                new Span(words),
                new ActionButton(
                        action,
                        () -> {
                            notice.close();
                            act.run();
                        }));
        show(notice);
    }

    private void show(Notification next) {
        current.close();
        current = next;
        next.addClassName("mw-notice");
        if (UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth() <= NARROW) {
            next.setPosition(Position.TOP_STRETCH);
        }
        next.setAssertive(false);
        next.setDuration(SHOWN);
        next.open();
    }
}
