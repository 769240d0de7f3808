package mawaqif.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.TestAccess;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

class ReviewingTest {

    private static final StudyId STUDY = new StudyId(7);

    private final TestAccess access = new TestAccess();
    private final Reviewing reviewing = new Reviewing(access);

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     A, LEAD,    ACCEPT SUBMIT WITHDRAW REMOVE",
        "DRAFT,     A, ANALYST, SUBMIT WITHDRAW REMOVE",
        "DRAFT,     B, ANALYST, ''",
        "DRAFT,     A, READER,  ''",
        "SUBMITTED, B, LEAD,    ACCEPT DISPUTE REVISE WITHDRAW REMOVE",
        "SUBMITTED, A, ANALYST, REVISE WITHDRAW REMOVE",
        "ACCEPTED,  B, LEAD,    DISPUTE REVISE WITHDRAW REMOVE",
        "ACCEPTED,  B, ANALYST, ''",
        "ACCEPTED,  B, READER,  ''",
        "DISPUTED,  B, LEAD,    ACCEPT SUBMIT REVISE WITHDRAW REMOVE",
        "DISPUTED,  A, ANALYST, SUBMIT REVISE WITHDRAW REMOVE",
        "WITHDRAWN, B, LEAD,    REVISE REMOVE",
        "WITHDRAWN, A, ANALYST, REVISE REMOVE",
    })
    void offersTheStepsThatThePersonMayTake(Status status, String coder, Role role, String steps) {
        access.become("A", STUDY.value(), role);
        Claim claim = TestClaims.claim("x", "status", status, "coder", coder);

        assertThat(reviewing.steps(STUDY, claim))
                .containsExactlyElementsOf(
                        Stream.of(steps.split(" "))
                                .filter(each -> !each.isEmpty())
                                .map(Step::valueOf)
                                .toList());
    }

    @Test
    void allowsExactlyWhatItDoesNotRefuse() {
        List<@Nullable Claim> states =
                Arrays.asList(
                        null,
                        TestClaims.claim("x", "status", Status.DRAFT, "coder", "A"),
                        TestClaims.claim("x", "status", Status.ACCEPTED, "coder", "A"),
                        TestClaims.claim("x", "status", Status.SUBMITTED, "coder", "B"));
        for (Role role : Role.values()) {
            access.become("A", STUDY.value(), role);
            for (Claim before : states) {
                for (Claim after : states) {
                    if (reviewing.may(STUDY, before, after)) {
                        reviewing.require(STUDY, before, after);
                    } else {
                        assertThatThrownBy(() -> reviewing.require(STUDY, before, after))
                                .isInstanceOf(AccessDeniedException.class);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsAReasonOnlyWhereOneIsGiven(Step step) {
        Claim claim = TestClaims.claim("x", "status", Status.DISPUTED, "reason", "Too strong");

        Claim after = step.taken(claim, " Not said ");

        if (after != null) {
            assertThat(after.reason())
                    .isEqualTo(step.reason() == Step.Reason.NONE ? null : "Not said");
            assertThat(after.withStatus(claim.status(), claim.reason())).isEqualTo(claim);
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksForAReasonWhereOneMustBeGiven(Step step) {
        Claim claim = TestClaims.claim("x");
        if (step.reason() == Step.Reason.REQUIRED) {
            assertThatIllegalArgumentException().isThrownBy(() -> step.taken(claim, " \n"));
        } else {
            Claim after = step.taken(claim, " \n");
            assertThat(after == null ? null : after.reason()).isNull();
        }
    }
}
