package mawaqif.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** A screen has written to its study and stays open: what stands around it may count anew. */
public final class StudyWritten extends ComponentEvent<UI> {

    private StudyWritten(UI window) {
        super(window, false);
    }

    /** Tells those who listen in a window. */
    public static void tell(UI window) {
        ComponentUtil.fireEvent(window, new StudyWritten(window));
    }

    /** Runs work whenever a screen of a window tells. */
    public static Registration listen(UI window, Runnable work) {
        return ComponentUtil.addListener(window, StudyWritten.class, _ -> work.run());
    }
}
