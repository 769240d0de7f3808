package mawaqif.claims.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mawaqif.api.Problem;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.claims.ClaimVersion.Event;
import mawaqif.claims.Codings;
import mawaqif.claims.Stale;
import mawaqif.studies.Code;
import mawaqif.studies.StudyId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * What one person has written to the claims of one study in one window, to be taken back and done
 * again, the newest first. Nothing is undone that somebody else has touched meanwhile.
 */
final class Undoing {

    /** So many writes can be taken back. */
    private static final int KEPT = 100;

    private final StudyId study;
    private final Codings codings;
    private final Deque<Write> done = new ArrayDeque<>();
    private final Deque<Write> undone = new ArrayDeque<>();

    Undoing(StudyId study, Codings codings) {
        this.study = study;
        this.codings = codings;
    }

    /**
     * What became of a claim by one write.
     *
     * @param before as it stood; null where it did not
     * @param after as it stands; null where it was removed
     */
    record Write(Event event, @Nullable Claim before, @Nullable Claim after) {

        static Write made(Claim claim) {
            return new Write(Event.MADE, null, claim);
        }

        static Write changed(Claim before, Claim after) {
            return new Write(Event.CHANGED, before, after);
        }

        static Write removed(Claim claim) {
            return new Write(Event.REMOVED, claim, null);
        }

        static Write restored(@Nullable Claim before, Claim after) {
            return new Write(Event.RESTORED, before, after);
        }

        Code claim() {
            return Objects.requireNonNull(after == null ? before : after).id();
        }

        /** What takes it back. */
        private Write back() {
            Event event =
                    after == null ? Event.RESTORED : before == null ? Event.REMOVED : Event.CHANGED;
            return new Write(event, after, before);
        }

        /** What does it again; a claim that was made is there already, to be restored. */
        private Write again() {
            return event == Event.MADE ? new Write(Event.RESTORED, before, after) : this;
        }
    }

    /** What came of undoing or redoing. */
    sealed interface Outcome {

        /** There was nothing left. */
        record Nothing() implements Outcome {}

        /** It was done, by this write. */
        record Done(Write write) implements Outcome {}

        /** Somebody has written the claim meanwhile, last of all so; nothing was done. */
        record Overtaken(Code claim, Optional<ClaimVersion> last) implements Outcome {}

        /** The person may not, or the study no longer has what the claim names. */
        record Refused(Code claim) implements Outcome {}
    }

    /** Those of a window and a study, made when first asked for. */
    static Undoing in(UI window, StudyId study, Codings codings) {
        Windowful all = ComponentUtil.getData(window, Windowful.class);
        if (all == null) {
            all = new Windowful(new HashMap<>());
            ComponentUtil.setData(window, Windowful.class, all);
        }
        return all.studies().computeIfAbsent(study, each -> new Undoing(each, codings));
    }

    private record Windowful(Map<StudyId, Undoing> studies) {}

    /** Remembers what the person has just written; what was undone before cannot be redone. */
    void wrote(Write write) {
        undone.clear();
        push(done, write);
    }

    /** Whether the person may take back what was written last. */
    boolean canUndo() {
        Write last = done.peek();
        return last != null && codings.may(study, last.after(), last.before());
    }

    /** Takes back what was written last. */
    Outcome undo() {
        return move(done, undone, true);
    }

    /** Does again what was taken back last. */
    Outcome redo() {
        return move(undone, done, false);
    }

    /** What cannot be done any more is forgotten, so that what is older can still be reached. */
    private Outcome move(Deque<Write> from, Deque<Write> to, boolean back) {
        Write last = from.poll();
        if (last == null) {
            return new Outcome.Nothing();
        }
        Write write = back ? last.back() : last.again();
        try {
            if (!carriedOut(write)) {
                return overtaken(write);
            }
        } catch (Stale | Problem.NotFound meanwhile) {
            return overtaken(write);
        } catch (AccessDeniedException | IllegalArgumentException | Problem.InvalidContent no) {
            return new Outcome.Refused(write.claim());
        }
        push(to, last);
        return new Outcome.Done(write);
    }

    private boolean carriedOut(Write write) {
        Claim from = write.before();
        Claim to = write.after();
        if (from == null) {
            return to != null && broughtBack(to);
        }
        if (to == null) {
            codings.remove(study, from.id(), from::equals);
        } else {
            codings.change(study, from.id(), from::equals, (_, _) -> to);
        }
        return true;
    }

    /** Only the person's own removal, of the claim as it was, is taken back. */
    private boolean broughtBack(Claim claim) {
        List<ClaimVersion> history = codings.history(study, claim.id());
        if (history.size() < 2 || history.getLast().event() != Event.REMOVED) {
            return false;
        }
        ClaimVersion standing = history.get(history.size() - 2);
        if (!standing.standing().filter(claim::equals).isPresent()
                || !codings.isSelf(history.getLast().person())) {
            return false;
        }
        codings.restore(study, claim.id(), standing.version(), Optional::isEmpty);
        return true;
    }

    private Outcome overtaken(Write write) {
        List<ClaimVersion> history = codings.history(study, write.claim());
        return new Outcome.Overtaken(
                write.claim(),
                history.isEmpty() ? Optional.empty() : Optional.of(history.getLast()));
    }

    private static void push(Deque<Write> writes, Write write) {
        writes.push(write);
        if (writes.size() > KEPT) {
            writes.removeLast();
        }
    }
}
