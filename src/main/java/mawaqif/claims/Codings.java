package mawaqif.claims;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import mawaqif.api.Problem;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, changes, removes and brings back single claims. Each write is one data version; what was
 * before stays in the claim's history. Analysts write their own claims, a lead those of everybody.
 */
@Service
@Transactional
public class Codings {

    private final Claims claims;
    private final ClaimNumbers numbers;
    private final ClaimHistories histories;
    private final Reviewing reviewing;
    private final Studies studies;
    private final Access access;

    Codings(
            Claims claims,
            ClaimNumbers numbers,
            ClaimHistories histories,
            Reviewing reviewing,
            Studies studies,
            Access access) {
        this.claims = claims;
        this.numbers = numbers;
        this.histories = histories;
        this.reviewing = reviewing;
        this.studies = studies;
        this.access = access;
    }

    /**
     * What a claim is made from, inside the write that stores it.
     *
     * @param version the data version whose codebook and sources count
     * @param id the claim's
     * @param coder unless another is named
     * @param status unless another is named
     */
    public record Setting(StudyId study, long version, Code id, Code coder, Status status) {}

    /**
     * Stores a new claim.
     *
     * @param id its id, or null for the next free one, such as {@code A-015} for the coder A
     * @param claim makes the claim; what it throws ends the write and nothing is stored
     * @throws Problem.Conflict if a claim has or ever had the id
     * @throws IllegalArgumentException as {@link Claims#put}
     */
    public Claim make(StudyId study, @Nullable Code id, Function<Setting, Claim> claim) {
        Change change = studies.begin(study, "Coded a claim");
        Code coder = access.coder().map(Code::new).orElse(new Code("mawaqif"));
        if (id != null && numbers.isTaken(study, id)) {
            throw new Problem.Conflict(
                    "A claim has or had the id %s; leave it out for the next free one"
                            .formatted(id));
        }
        Code named = id == null ? numbers.next(study, coder) : id;
        Claim made =
                claim.apply(
                        new Setting(
                                study,
                                change.version(),
                                named,
                                coder,
                                reviewing.usual(study, null)));
        reviewing.require(study, null, made);
        return stored(change, made);
    }

    /**
     * Puts a claim in the place of the one that stands.
     *
     * @param expected whether the claim that stands is the one that was read
     * @param claim makes the claim out of the one that stands; what it throws ends the write
     * @throws Problem.NotFound if no claim of that id stands
     * @throws Stale if another stands there
     */
    public Claim change(
            StudyId study,
            Code id,
            Predicate<Claim> expected,
            BiFunction<Setting, Claim, Claim> claim) {
        Change change = studies.begin(study, "Changed a claim");
        Claim before = expected(change, id, expected);
        Status usual = reviewing.usual(study, before);
        Claim after =
                claim.apply(
                        new Setting(study, change.version(), id, before.coder(), usual), before);
        reviewing.require(study, before, after);
        return stored(change, after);
    }

    /**
     * Takes a claim away; its history keeps it.
     *
     * @param expected as in {@link #change}
     * @throws Problem.NotFound if no claim of that id stands
     * @throws Stale if another stands there
     */
    public void remove(StudyId study, Code id, Predicate<Claim> expected) {
        Change change = studies.begin(study, "Removed a claim");
        Claim before = expected(change, id, expected);
        reviewing.require(study, before, null);
        claims.end(change, before);
    }

    /**
     * Has a claim stand again as it stood at an earlier data version, in the place of what stands
     * now, if anything does.
     *
     * @throws Problem.NotFound if it did not stand then
     * @throws Problem.InvalidContent if the codebook or a source no longer has what it names
     */
    public Claim restore(StudyId study, Code id, long version) {
        return restore(study, id, version, _ -> true);
    }

    /**
     * The same, if what stands now is what the person has seen.
     *
     * @param expected whether that is so; asked of nothing where the claim was removed
     * @throws Stale if it is not
     */
    public Claim restore(
            StudyId study, Code id, long version, Predicate<Optional<Claim>> expected) {
        Change change = studies.begin(study, "Restored a claim");
        Claim then =
                claims.find(study, version, id)
                        .orElseThrow(() ->
                                new Problem.NotFound(
                                        "Claim '%s' did not stand at data version %d"
                                                .formatted(id, version)));
        Optional<Claim> now = claims.find(study, change.version(), id);
        if (!expected.test(now)) {
            throw new Stale(now.orElse(null));
        }
        reviewing.require(study, now.orElse(null), then);
        try {
            return stored(change, then);
        } catch (IllegalArgumentException outdated) {
            String reason = Objects.requireNonNullElse(outdated.getMessage(), "");
            throw new Problem.InvalidContent(
                    "It cannot stand again as it was: " + reason, List.of(), 0);
        }
    }

    /**
     * How far the signed-in person may bring a claim of their own: a lead until it is accepted, an
     * analyst until it is submitted; empty for who may not code.
     */
    @Transactional(readOnly = true)
    public Optional<Status> furthest(StudyId study) {
        return reviewing.furthest(study);
    }

    /** Everything that happened to a claim, as far as the person may see it, oldest first. */
    @Transactional(readOnly = true)
    public List<ClaimVersion> history(StudyId study, long version, Code id) {
        return histories.of(study, version, id);
    }

    /** The same up to the newest data version. */
    @Transactional(readOnly = true)
    public List<ClaimVersion> history(StudyId study, Code id) {
        return histories.of(study, Long.MAX_VALUE, id);
    }

    /** What the person may do with a claim as it stands, the usual next step first. */
    @Transactional(readOnly = true)
    public List<Step> steps(StudyId study, Claim claim) {
        return reviewing.steps(study, claim);
    }

    /**
     * Whether the person may bring a claim from one state into another.
     *
     * @param before as it stands, or null where it does not
     * @param after as it shall stand, or null where it shall go
     */
    @Transactional(readOnly = true)
    public boolean may(StudyId study, @Nullable Claim before, @Nullable Claim after) {
        return reviewing.may(study, before, after);
    }

    /**
     * Whether a line of a history was written by the person who is signed in.
     *
     * @param person as the history names them
     */
    public boolean isSelf(@Nullable String person) {
        return person != null && access.person().filter(person::equals).isPresent();
    }

    private Claim expected(Change change, Code id, Predicate<Claim> expected) {
        Claim standing =
                claims.find(change.study(), change.version(), id)
                        .orElseThrow(() ->
                                new Problem.NotFound(
                                        "This study has no claim called '%s' for you"
                                                .formatted(id)));
        if (!expected.test(standing)) {
            throw new Stale(standing);
        }
        return standing;
    }

    private Claim stored(Change change, Claim claim) {
        claims.put(change, List.of(claim));
        Optional<Claim> standing = claims.find(change.study(), change.version(), claim.id());
        return standing.orElse(claim);
    }
}
