package mawaqif.claims.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.ui.ActionButton;

/**
 * Says over a claim that somebody was faster: who, when, which fields; nothing of the person's own
 * was stored. Empty otherwise. Screen readers hear it.
 */
final class Overtaken extends Div {

    private final Runnable look;

    /**
     * @param look shows the claim as it is now
     */
    Overtaken(Runnable look) {
        this.look = look;
        addClassName("mw-overtaken");
        getElement().setAttribute("role", "status");
    }

    void hide() {
        removeAll();
    }

    /**
     * @param seen the claim as the person saw it
     */
    void show(Claim seen, Optional<ClaimVersion> last, ClaimWording wording) {
        removeAll();
        add(
                new Paragraph(
                        new WriteWords(this).meanwhile(seen.id(), last)
                                + " "
                                + wording.text("claims.meanwhile.not-stored")));
        last.flatMap(ClaimVersion::standing)
                .ifPresent(now -> add(FieldChanges.between(seen, now, wording)));
        ActionButton button = new ActionButton(wording.text("claims.meanwhile.look"), look);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
        button.focus();
    }
}
