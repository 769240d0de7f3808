package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.claims.ui.Undoing.Outcome;
import mawaqif.claims.ui.Undoing.Write;
import mawaqif.studies.Code;
import mawaqif.ui.Bidi;
import mawaqif.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Says in sentences what was written to a claim, by oneself or by others. */
final class WriteWords {

    private final Component screen;

    /**
     * @param screen whose language counts
     */
    WriteWords(Component screen) {
        this.screen = screen;
    }

    /** What stands now that the person has written. */
    String wrote(Write write) {
        return stands(write, "changed");
    }

    /** What came of undoing. */
    String undone(Outcome outcome) {
        return of(outcome, "undo", "claims.undone");
    }

    /** What came of redoing. */
    String redone(Outcome outcome) {
        return of(outcome, "redo", "claims.redone");
    }

    /** Who wrote a claim last, and when; only that it is gone where that is all there is to see. */
    String meanwhile(Code claim, Optional<ClaimVersion> last) {
        return last.map(line ->
                        screen.getTranslation(
                                "claims.meanwhile." + key(line),
                                person(line.person()),
                                id(claim),
                                moment(line)))
                .orElseGet(() -> screen.getTranslation("claims.meanwhile.gone", id(claim)));
    }

    /** What a line of a history says: who did what. */
    String line(ClaimVersion line) {
        return screen.getTranslation("claims.history." + key(line), person(line.person()));
    }

    String moment(ClaimVersion line) {
        return Bidi.isolate(Dates.moment(line.at(), UI.getCurrent().getLocale()));
    }

    private String of(Outcome outcome, String nothing, String done) {
        return switch (outcome) {
            case Outcome.Nothing _ -> screen.getTranslation("claims.nothing-to-" + nothing);
            case Outcome.Done(Write write) ->
                    screen.getTranslation(done, stands(write, "as-before"));
            case Outcome.Overtaken(Code claim, Optional<ClaimVersion> last) ->
                    meanwhile(claim, last)
                            + " "
                            + screen.getTranslation("claims.meanwhile.not-undone");
            case Outcome.Refused(Code claim) ->
                    screen.getTranslation("claims.undo.refused", id(claim));
        };
    }

    private String stands(Write write, String otherwise) {
        String key =
                switch (write.event()) {
                    case MADE -> "made";
                    case REMOVED -> "removed";
                    case RESTORED -> "restored";
                    case CHANGED -> stage(write.before(), write.after(), otherwise);
                };
        return screen.getTranslation("claims.now." + key, id(write.claim()));
    }

    private static String stage(@Nullable Claim before, @Nullable Claim after, String otherwise) {
        return before == null || after == null || before.status() == after.status()
                ? otherwise
                : after.status().code();
    }

    String person(@Nullable String name) {
        return Bidi.isolate(
                name == null ? screen.getTranslation("claims.history.application") : name);
    }

    private static String key(ClaimVersion line) {
        return line.event().name().toLowerCase(Locale.ROOT);
    }

    private static String id(Code claim) {
        return Bidi.isolate(claim.value());
    }
}
