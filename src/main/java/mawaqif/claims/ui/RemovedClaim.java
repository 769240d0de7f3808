package mawaqif.claims.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import mawaqif.claims.ClaimVersion;
import mawaqif.ui.ActionButton;
import mawaqif.ui.Bidi;

/** Says over a claim that it was removed, by whom and when, and offers to restore it. */
final class RemovedClaim extends Div {

    private final ClaimDesk desk;

    RemovedClaim(ClaimDesk desk) {
        this.desk = desk;
        addClassName("mw-overtaken");
        setVisible(false);
    }

    /** Hidden where the claim stands. */
    void show(OpenClaim open) {
        removeAll();
        ClaimVersion removal = open.removal();
        setVisible(removal != null);
        if (removal == null) {
            return;
        }
        boolean may = open.live() && desk.mayRestore(null, open.claim());
        WriteWords words = new WriteWords(this);
        add(
                new Paragraph(
                        getTranslation(
                                may ? "claims.removed" : "claims.gone",
                                Bidi.isolate(open.id().value()),
                                words.person(removal.person()),
                                words.moment(removal))));
        if (may) {
            List<ClaimVersion> history = desk.history(open.id(), open.at().version());
            long last = history.get(history.size() - 2).version();
            ActionButton restore =
                    new ActionButton(
                            getTranslation("claims.removed.restore"),
                            () -> desk.restore(open.id(), null, last));
            restore.addThemeVariants(ButtonVariant.PRIMARY);
            add(restore);
        }
    }
}
