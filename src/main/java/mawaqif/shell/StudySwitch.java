package mawaqif.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import mawaqif.studies.Study;
import org.jspecify.annotations.Nullable;

/** Names the study that is open and leads to the others. */
class StudySwitch extends Div {

    private final Span name = new Span();
    private final Div others = new Div();

    StudySwitch() {
        HtmlContainer label = new HtmlContainer("small");
        label.setText(getTranslation("shell.study"));
        NativeButton button = new NativeButton();
        button.addClassName("mw-study-switch");
        button.add(label, name);
        others.addClassName("mw-export-list");
        Popover popover = new Popover(others);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(getTranslation("shell.studies"));
        add(button, popover);
    }

    void show(List<Study> all, @Nullable Study current, String language) {
        setVisible(current != null);
        name.setText(current == null ? "" : current.title().in(language));
        others.removeAll();
        for (Study study : all) {
            Anchor link = new Anchor("studies/" + study.slug(), study.title().in(language));
            link.setRouterIgnore(false);
            if (study.equals(current)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            others.add(link);
        }
        Anchor list = new Anchor("studies", getTranslation("shell.all-studies"));
        list.setRouterIgnore(false);
        others.add(list);
    }
}
