package mawaqif.claims.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import java.util.Locale;
import mawaqif.claims.Step;
import mawaqif.claims.Step.Reason;
import mawaqif.ui.ActionButton;
import mawaqif.ui.Bidi;

/** The steps that the person may take with a claim; nothing for those who may take none. */
final class ClaimReview extends Footer {

    private final ClaimDesk desk;

    ClaimReview(ClaimDesk desk) {
        this.desk = desk;
        addClassName("mw-claim-review");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", getTranslation("claims.review"));
        setVisible(false);
    }

    void show(OpenClaim open) {
        removeAll();
        setVisible(open.live() && open.removal() == null && !open.steps().isEmpty());
        open.steps().forEach(step -> add(button(step, open, step == open.steps().getFirst())));
    }

    private ActionButton button(Step step, OpenClaim open, boolean usual) {
        ActionButton button = new ActionButton(words(step), () -> take(step, open));
        boolean onward = step == Step.SUBMIT || step == Step.ACCEPT;
        if (usual && onward) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        if (step == Step.REMOVE) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return button;
    }

    private void take(Step step, OpenClaim open) {
        if (step.reason() == Reason.NONE) {
            desk.take(open.claim(), step, null);
            return;
        }
        new ReasonDialog(
                        step,
                        getTranslation(key(step) + ".title", Bidi.isolate(open.id().value())),
                        getTranslation(key(step) + ".submit"),
                        why -> desk.take(open.claim(), step, why))
                .open();
    }

    private String words(Step step) {
        return getTranslation(key(step));
    }

    private static String key(Step step) {
        return "claims.step." + step.name().toLowerCase(Locale.ROOT);
    }
}
