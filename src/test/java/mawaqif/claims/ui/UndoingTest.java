package mawaqif.claims.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mawaqif.StorageTest;
import mawaqif.TestAccess;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.claims.ClaimVersion.Event;
import mawaqif.claims.Claims;
import mawaqif.claims.Codings;
import mawaqif.claims.Status;
import mawaqif.claims.TestClaims;
import mawaqif.claims.ui.Undoing.Outcome;
import mawaqif.claims.ui.Undoing.Write;
import mawaqif.sources.Sources;
import mawaqif.sources.TestSources;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@StorageTest
class UndoingTest {

    @Autowired Studies studies;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired Codings codings;
    @Autowired TestAccess access;
    @Autowired TransactionTemplate transaction;

    StudyId study;
    Undoing undoing;

    @BeforeEach
    void oneStudy() {
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
        byte[] words = TestClaims.WORDS.getBytes(StandardCharsets.UTF_8);
        study =
                transaction.execute(_ -> {
                    Change change = studies.create(new Code("one"), TestStudies.codebook());
                    sources.add(change, TestSources.full("paper"), words);
                    return change.study();
                });
        undoing = new Undoing(study, codings);
        access.become("A", study.value(), Role.LEAD);
    }

    @Test
    void takesBackAClaimThatWasMadeAndMakesItStandAgain() {
        Claim made = make("A-001");
        undoing.wrote(Write.made(made));

        assertThat(undoing.undo()).isEqualTo(new Outcome.Done(Write.removed(made)));
        assertThat(standing("A-001")).isEmpty();
        assertThat(undoing.redo()).isEqualTo(new Outcome.Done(Write.restored(null, made)));
        assertThat(standing("A-001")).contains(made);
        assertThat(undoing.redo()).isEqualTo(new Outcome.Nothing());
        undoing.undo();
        assertThat(standing("A-001")).isEmpty();
    }

    @Test
    void takesBackChangesNewestFirst() {
        Claim first = make("A-001");
        Claim second = change(first, Status.DISPUTED, "No");
        Claim third = change(second, Status.WITHDRAWN, null);

        undoing.undo();
        assertThat(standing("A-001")).contains(second);
        undoing.undo();
        assertThat(standing("A-001")).contains(first);
        assertThat(undoing.undo()).isEqualTo(new Outcome.Nothing());
        undoing.redo();
        undoing.redo();
        assertThat(standing("A-001")).contains(third);
    }

    @Test
    void takesBackARemoval() {
        Claim made = make("A-001");
        remove(made);

        assertThat(undoing.undo()).isEqualTo(new Outcome.Done(Write.restored(null, made)));
        assertThat(standing("A-001")).contains(made);
        assertThat(undoing.redo()).isEqualTo(new Outcome.Done(Write.removed(made)));
        assertThat(standing("A-001")).isEmpty();
    }

    @Test
    void forgetsWhatCouldBeRedoneOnceSomethingElseIsWritten() {
        Claim first = make("A-001");
        change(first, Status.WITHDRAWN, null);
        undoing.undo();
        change(first, Status.DISPUTED, "No");

        assertThat(undoing.redo()).isEqualTo(new Outcome.Nothing());
        assertThat(standing("A-001").orElseThrow().status()).isEqualTo(Status.DISPUTED);
    }

    @Test
    void leavesAloneWhatSomebodyElseHasChangedAndSaysWho() {
        Claim first = make("A-001");
        Claim other = make("A-002");
        remove(other);
        Claim second = change(first, Status.WITHDRAWN, null);
        access.become("B", study.value(), Role.LEAD);
        Claim theirs =
                codings.change(
                        study,
                        first.id(),
                        second::equals,
                        (_, now) -> now.withStatus(Status.ACCEPTED, null));
        access.become("A", study.value(), Role.LEAD);

        assertOvertaken(undoing.undo(), Event.CHANGED);
        assertThat(standing("A-001")).contains(theirs);
        // What is older can still be reached.
        assertThat(undoing.undo()).isInstanceOf(Outcome.Done.class);
        assertThat(standing("A-002")).contains(other);
    }

    @Test
    void bringsNothingBackThatSomebodyElseHasRemovedOrRestored() {
        Claim first = make("A-001");
        remove(first);
        access.become("B", study.value(), Role.LEAD);
        Claim theirs = codings.restore(study, first.id(), 2);
        access.become("A", study.value(), Role.LEAD);
        assertOvertaken(undoing.undo(), Event.RESTORED);

        Claim again = change(theirs, Status.WITHDRAWN, null);
        access.become("B", study.value(), Role.LEAD);
        codings.remove(study, first.id(), again::equals);
        access.become("A", study.value(), Role.LEAD);
        assertOvertaken(undoing.undo(), Event.REMOVED);
        assertThat(standing("A-001")).isEmpty();
    }

    @Test
    void doesNotTakeBackTheSameRemovalOfAnother() {
        Claim first = make("A-001");
        remove(first);
        access.become("B", study.value(), Role.LEAD);
        Claim same = codings.restore(study, first.id(), 2);
        codings.remove(study, first.id(), same::equals);
        access.become("A", study.value(), Role.LEAD);

        assertOvertaken(undoing.undo(), Event.REMOVED);
        assertThat(standing("A-001")).isEmpty();
    }

    @Test
    void offersAndDoesNothingThatThePersonMayNot() {
        Claim first = make("A-001");
        access.become("A", study.value(), Role.ANALYST);
        change(first, Status.WITHDRAWN, null);

        assertThat(undoing.canUndo()).isFalse();
        assertThat(undoing.undo()).isEqualTo(new Outcome.Refused(first.id()));
        assertThat(standing("A-001").orElseThrow().status()).isEqualTo(Status.WITHDRAWN);
    }

    private void assertOvertaken(Outcome outcome, Event event) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Overtaken.class,
                        overtaken -> {
                            ClaimVersion last = overtaken.last().orElseThrow();
                            assertThat(last.person()).isEqualTo("B");
                            assertThat(last.event()).isEqualTo(event);
                        });
    }

    private Claim make(String id) {
        return codings.make(study, new Code(id), _ -> TestClaims.claim(id, "coder", "A"));
    }

    private Claim change(Claim before, Status status, @Nullable String reason) {
        Claim after =
                codings.change(
                        study,
                        before.id(),
                        before::equals,
                        (_, now) -> now.withStatus(status, reason));
        undoing.wrote(Write.changed(before, after));
        return after;
    }

    private void remove(Claim claim) {
        codings.remove(study, claim.id(), claim::equals);
        undoing.wrote(Write.removed(claim));
    }

    private Optional<Claim> standing(String id) {
        return claims.find(study, studies.all().getFirst().dataVersion(), new Code(id));
    }
}
