package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import mawaqif.api.Problem;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.claims.Codings;
import mawaqif.claims.Stale;
import mawaqif.claims.Step;
import mawaqif.claims.ui.Undoing.Outcome;
import mawaqif.claims.ui.Undoing.Write;
import mawaqif.studies.Code;
import mawaqif.studies.StudyId;
import mawaqif.ui.StudyWritten;
import mawaqif.users.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Writes what is decided on a screen, says what was done and offers to take it back. Nothing is
 * written over what somebody else has changed meanwhile.
 */
class ClaimDesk {

    private final Codings codings;
    private final Component screen;
    private final Supplier<StudyId> study;
    private final Screen shown;
    private final Notice notice = new Notice();

    /** What the screen does after a write. */
    interface Screen {

        /** Shows everything as it is now. */
        void refresh();

        /** Says that a claim is no longer as it was seen. */
        void overtaken(Claim seen, Optional<ClaimVersion> last);
    }

    ClaimDesk(Codings codings, Component screen, Supplier<StudyId> study, Screen shown) {
        this.codings = codings;
        this.screen = screen;
        this.study = study;
        this.shown = shown;
    }

    /** What the person may do with a claim, the usual next step first. */
    List<Step> steps(Claim claim) {
        return codings.steps(study.get(), claim);
    }

    /**
     * Takes a step with a claim as the person sees it.
     *
     * @param why as {@link Step#taken}
     */
    void take(Claim seen, Step step, @Nullable String why) {
        attempt(
                seen.id(),
                seen,
                () -> {
                    Claim after = step.taken(seen, why);
                    if (after == null) {
                        codings.remove(study.get(), seen.id(), seen::equals);
                        return Write.removed(seen);
                    }
                    return Write.changed(
                            seen,
                            codings.change(study.get(), seen.id(), seen::equals, (_, _) -> after));
                });
    }

    /** Everything that happened to a claim, as far as the person may see it, oldest first. */
    List<ClaimVersion> history(Code claim, long version) {
        return codings.history(study.get(), version, claim);
    }

    /** Whether the person may have a claim stand again as it did. */
    boolean mayRestore(@Nullable Claim seen, Claim then) {
        return codings.may(study.get(), seen, then);
    }

    /**
     * Has a claim stand again as at an earlier data version.
     *
     * @param seen as it stands, or null where it does not
     */
    void restore(Code claim, @Nullable Claim seen, long version) {
        attempt(
                claim,
                seen,
                () ->
                        Write.restored(
                                seen,
                                codings.restore(
                                        study.get(),
                                        claim,
                                        version,
                                        now -> now.equals(Optional.ofNullable(seen)))));
    }

    void undo() {
        Outcome outcome = undoing().undo();
        settle(outcome);
        if (outcome instanceof Outcome.Done) {
            notice.say(words().undone(outcome), screen.getTranslation("claims.redo"), this::redo);
        } else {
            notice.say(words().undone(outcome));
        }
    }

    void redo() {
        Outcome outcome = undoing().redo();
        settle(outcome);
        say(words().redone(outcome), outcome instanceof Outcome.Done);
    }

    /**
     * Carries a write out, says what came of it and offers to take it back.
     *
     * @param seen the claim as the person sees it, or null for one that does not stand
     */
    void attempt(Code claim, @Nullable Claim seen, Supplier<Write> write) {
        try {
            Write done = write.get();
            undoing().wrote(done);
            refresh();
            say(words().wrote(done), undoing().canUndo());
        } catch (Stale | Problem.NotFound meanwhile) {
            List<ClaimVersion> history = codings.history(study.get(), claim);
            Optional<ClaimVersion> last =
                    history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
            if (seen == null) {
                refresh();
                notice.say(words().meanwhile(claim, last));
            } else {
                shown.overtaken(seen, last);
            }
        } catch (AccessDeniedException no) {
            refresh();
            notice.say(
                    screen.getTranslation(
                            no instanceof NotAllowed named
                                    ? named.missing().key()
                                    : "claims.step.refused"));
        } catch (IllegalArgumentException | Problem.InvalidContent outdated) {
            refresh();
            notice.say(screen.getTranslation("claims.step.outdated"));
        }
    }

    private void settle(Outcome outcome) {
        if (!(outcome instanceof Outcome.Nothing)) {
            refresh();
        }
    }

    private void refresh() {
        shown.refresh();
        StudyWritten.tell(UI.getCurrent());
    }

    private void say(String words, boolean canUndo) {
        if (canUndo) {
            notice.say(words, screen.getTranslation("claims.undo"), this::undo);
        } else {
            notice.say(words);
        }
    }

    private WriteWords words() {
        return new WriteWords(screen);
    }

    private Undoing undoing() {
        return Undoing.in(UI.getCurrent(), study.get(), codings);
    }
}
