package mawaqif.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mawaqif.StorageTest;
import mawaqif.TestAccess;
import mawaqif.api.Problem;
import mawaqif.users.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@StorageTest
class StudiesTest {

    @Autowired Studies studies;
    @Autowired TestAccess access;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void empty() {
        access.reset();
        studies.all().forEach(study -> studies.delete(study.id()));
    }

    @Test
    void returnsTheCodebookAsItWasGiven() {
        Change created = create("one");

        assertThat(created.version()).isEqualTo(1);
        assertThat(studies.codebook(created.study(), 1)).isEqualTo(TestStudies.codebook());
        assertThat(studies.find(new Code("one")))
                .contains(
                        new Study(
                                created.study(),
                                new Code("one"),
                                TestStudies.codebook().title(),
                                1));
    }

    @Test
    void refusesASlugThatIsTaken() {
        create("one");

        assertThatThrownBy(() -> create("one"))
                .isInstanceOf(SlugTaken.class)
                .hasMessageContaining("'one'");
        assertThat(studies.all()).hasSize(1);
    }

    @Test
    void raisesTheDataVersionWithEveryWriteAndTellsIt() {
        StudyId study = create("one").study();

        Change change = transaction.execute(_ -> studies.begin(study, "Imported claims.csv"));

        assertThat(change.version()).isEqualTo(2);
        assertThat(studies.find(new Code("one")).orElseThrow().dataVersion()).isEqualTo(2);
        assertThat(studies.history(study, 10))
                .extracting(StudyVersion::version, StudyVersion::person, StudyVersion::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2L, "admin", "Imported claims.csv"),
                        org.assertj.core.groups.Tuple.tuple(1L, "admin", "Created the study"));
        assertThat(studies.codebook(study, 2)).isEqualTo(TestStudies.codebook());
    }

    @Test
    void keepsTheVersionWhenAWriteIsRolledBack() {
        StudyId study = create("one").study();

        transaction.executeWithoutResult(status -> {
            studies.begin(study, "Nothing");
            status.setRollbackOnly();
        });

        assertThat(studies.find(new Code("one")).orElseThrow().dataVersion()).isEqualTo(1);
    }

    @Test
    void refusesToBeginOutsideATransaction() {
        StudyId study = create("one").study();

        assertThatThrownBy(() -> studies.begin(study, "Nothing"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void refusesACodebookOfAVersionThatNeverWas() {
        StudyId study = create("one").study();

        assertThatThrownBy(() -> studies.codebook(study, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hidesStudiesFromThoseWhoHaveNoRoleInThem() {
        StudyId one = create("one").study();
        create("two");
        access.become("reader", one.value(), Role.READER);

        assertThat(studies.all()).extracting(Study::slug).containsExactly(new Code("one"));
        assertThat(studies.find(new Code("two"))).isEmpty();
        assertThatThrownBy(() -> studies.at("two", null)).isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void asksForRolesBeforeEveryWrite() {
        StudyId one = create("one").study();
        access.become("reader", one.value(), Role.READER);

        assertThatThrownBy(() -> create("three")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> transaction.execute(_ -> studies.begin(one, "Nothing")))
                .isInstanceOf(AccessDeniedException.class);
        access.become("analyst", one.value(), Role.ANALYST);
        assertThatThrownBy(() -> studies.delete(one)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void namesTheVersionsThatThereAre() {
        create("one");

        assertThat(studies.at("one", null).version()).isEqualTo(1);
        assertThat(studies.at("one", "1").version()).isEqualTo(1);
        for (String wrong : new String[] {"0", "2", "x", "1.0", "99999999999999999999"}) {
            assertThatThrownBy(() -> studies.at("one", wrong))
                    .isInstanceOf(Problem.BadRequest.class)
                    .hasMessageContaining("version: '%s'".formatted(wrong))
                    .hasMessageContaining("1 … 1");
        }
    }

    @Test
    void deletesAStudyAndFreesItsName() {
        StudyId first = create("one").study();

        studies.delete(first);

        assertThat(studies.isEmpty()).isTrue();
        assertThat(create("one").study()).isNotEqualTo(first);
    }

    private Change create(String slug) {
        return transaction.execute(_ -> studies.create(new Code(slug), TestStudies.codebook()));
    }
}
