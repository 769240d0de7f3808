package mawaqif.claims.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import mawaqif.claims.Step;
import mawaqif.claims.Step.Reason;
import mawaqif.ui.ActionButton;

/** Asks why a step is taken. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final TextArea why = new TextArea(getTranslation("claims.reason"));

    /**
     * @param title what is about to be done
     * @param submit what the button says that does it
     * @param given takes the reason, empty where none is asked for
     */
    ReasonDialog(Step step, String title, String submit, Consumer<String> given) {
        addClassName("mw-reason-dialog");
        setHeaderTitle(title);
        boolean required = step.reason() == Reason.REQUIRED;
        why.setWidthFull();
        why.setMinRows(3);
        why.setMaxLength(LONGEST);
        why.setRequiredIndicatorVisible(required);
        why.setHelperText(
                getTranslation(required ? "claims.reason.shown" : "claims.reason.optional"));
        why.getElement().setAttribute("dir", "auto");
        why.addValueChangeListener(_ -> why.setInvalid(false));
        why.focus();
        add(why);
        ActionButton submitted =
                new ActionButton(
                        submit,
                        () -> {
                            if (required && why.getValue().isBlank()) {
                                refuse();
                            } else {
                                close();
                                given.accept(why.getValue());
                            }
                        });
        submitted.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new ActionButton(getTranslation("claims.cancel"), this::close), submitted);
    }

    private void refuse() {
        why.setErrorMessage(getTranslation("claims.reason.missing"));
        why.setInvalid(true);
        why.focus();
    }
}
