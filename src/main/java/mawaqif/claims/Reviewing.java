package mawaqif.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mawaqif.studies.Code;
import mawaqif.studies.StudyId;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may bring a claim how far: analysts their own as far as submitted, or back; a lead the claims
 * of everybody, and only a lead accepts or disputes.
 */
@Component
class Reviewing {

    private static final Set<Status> BEFORE_REVIEW =
            Set.of(Status.DRAFT, Status.SUBMITTED, Status.WITHDRAWN);

    private final Access access;

    Reviewing(Access access) {
        this.access = access;
    }

    /**
     * @param before as it stands, or null for a new one
     * @param after as it shall stand, or null where it shall go
     * @throws org.springframework.security.access.AccessDeniedException naming what is missing
     */
    void require(StudyId study, @Nullable Claim before, @Nullable Claim after) {
        access.require(study.value(), Role.ANALYST);
        access.require(study.value(), needed(before, after));
    }

    /** Whether {@link #require} would let it pass. */
    boolean may(StudyId study, @Nullable Claim before, @Nullable Claim after) {
        Role needed = needed(before, after);
        return access.role(study.value()).filter(role -> role.compareTo(needed) >= 0).isPresent();
    }

    /** What the person may do with a claim as it stands, the usual next step first. */
    List<Step> steps(StudyId study, Claim claim) {
        return Stream.of(Step.values())
                .filter(step -> step.leadsOnFrom(claim.status()))
                .filter(step -> may(study, claim, step.taken(claim, "any")))
                .toList();
    }

    /**
     * The status of a claim whose writer says nothing of it: a lead's new claim counts at once, an
     * analyst's is a draft; what stands keeps its status, except that a reviewed claim which its
     * analyst changes waits for review again.
     */
    Status usual(StudyId study, @Nullable Claim before) {
        boolean lead = access.role(study.value()).filter(Role.LEAD::equals).isPresent();
        if (before == null) {
            return lead ? Status.ACCEPTED : Status.DRAFT;
        }
        return lead || !isReviewed(before) ? before.status() : Status.SUBMITTED;
    }

    /** How far the signed-in person may bring a claim of their own; empty for who may not code. */
    Optional<Status> furthest(StudyId study) {
        return access.role(study.value())
                .flatMap(role ->
                        switch (role) {
                            case READER -> Optional.empty();
                            case ANALYST -> Optional.of(Status.SUBMITTED);
                            case LEAD -> Optional.of(Status.ACCEPTED);
                        });
    }

    private Role needed(@Nullable Claim before, @Nullable Claim after) {
        boolean own = isOwn(before) && isOwn(after);
        return !own || after != null && isReviewed(after) ? Role.LEAD : Role.ANALYST;
    }

    private boolean isOwn(@Nullable Claim claim) {
        Optional<Code> self = access.coder().map(Code::new);
        return claim == null || self.filter(claim.coder()::equals).isPresent();
    }

    private static boolean isReviewed(Claim claim) {
        return !BEFORE_REVIEW.contains(claim.status());
    }
}
