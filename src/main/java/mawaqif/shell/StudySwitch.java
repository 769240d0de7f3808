package mawaqif.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import mawaqif.studies.Study;
import org.jspecify.annotations.Nullable;

/** Names the study that is open and leads to the others. */
class StudySwitch extends Div {

    private final Select<Study> select = new Select<>();

    StudySwitch() {
        addClassName("mw-study-choice");
        select.setLabel(getTranslation("shell.study"));
        select.setWidthFull();
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent().navigate("studies/" + change.getValue().slug());
            }
        });
        add(select);
    }

    void show(List<Study> all, @Nullable Study current, String language) {
        setVisible(!all.isEmpty());
        select.setItemLabelGenerator(study -> study.title().in(language));
        select.setItems(all);
        select.setValue(current);
    }
}
