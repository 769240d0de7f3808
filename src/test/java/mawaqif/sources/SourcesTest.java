package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import mawaqif.StorageTest;
import mawaqif.TestAccess;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;
import mawaqif.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@StorageTest
class SourcesTest {

    private static final byte[] WORDS = "\uFEFFالشراكة\r\nباقية".getBytes(StandardCharsets.UTF_8);

    @Autowired Studies studies;
    @Autowired Sources sources;
    @Autowired TestAccess access;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    StudyId study;

    @BeforeEach
    void oneStudy() {
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
        study =
                transaction
                        .execute(_ -> studies.create(new Code("one"), TestStudies.codebook()))
                        .study();
    }

    @Test
    void keepsFilesByteForByteAndWhatIsKnownOfThem() {
        Source full = TestSources.full("paper");
        add(full, WORDS);

        assertThat(sources.bytes(study, full.code())).isEqualTo(WORDS);
        assertThat(sources.text(study, full.code()).text()).isEqualTo("الشراكة\r\nباقية");
        assertThat(sources.find(study, 2, full.code())).contains(full);
    }

    @Test
    void keepsWhatIsAbsentAbsent() {
        Source bare = TestSources.bare("paper");
        add(bare, WORDS);

        assertThat(sources.find(study, 2, bare.code())).contains(bare);
    }

    @Test
    void listsSourcesInTheOrderTheyWereAdded() {
        add(TestSources.bare("z"), WORDS);
        add(TestSources.bare("a"), WORDS);

        assertThat(sources.all(study, 3))
                .extracting(Source::code)
                .containsExactly(new Code("z"), new Code("a"));
    }

    @Test
    void knowsTheLengthOfEachSourceInCodePoints() {
        add(TestSources.bare("words"), WORDS);
        add(TestSources.bare("wide"), "a𝄞b".getBytes(StandardCharsets.UTF_8));

        assertThat(sources.lengths(study, 3))
                .containsOnly(
                        Map.entry(
                                new Code("words"), sources.text(study, new Code("words")).length()),
                        Map.entry(new Code("wide"), 3));
        assertThat(sources.lengths(study, 2)).containsOnlyKeys(new Code("words"));
    }

    @Test
    void readsEarlierVersions() {
        add(TestSources.bare("first"), WORDS);
        add(TestSources.bare("second"), WORDS);

        assertThat(sources.all(study, 1)).isEmpty();
        assertThat(sources.all(study, 2))
                .extracting(Source::code)
                .containsExactly(new Code("first"));
        assertThat(studies.counts(study, 2)).containsEntry("sources", 1L);
        assertThat(studies.counts(study, 3)).containsEntry("sources", 2L);
    }

    @Test
    void refusesACodeThatIsTakenAndBytesThatAreNoText() {
        add(TestSources.bare("paper"), WORDS);

        assertThatThrownBy(() -> add(TestSources.bare("paper"), WORDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'paper'");
        assertThatThrownBy(() -> add(TestSources.bare("other"), new byte[] {(byte) 0xC7, 32}))
                .isInstanceOf(UndecodableTextException.class);
        assertThat(sources.all(study, 9)).hasSize(1);
    }

    @Test
    void forgetsTheTextOfAFileThatWasRolledBack() {
        Source paper = TestSources.bare("paper");
        transaction.executeWithoutResult(status -> {
            Change change = studies.begin(study, "Added a source");
            sources.add(change, paper, "draft".getBytes(StandardCharsets.UTF_8));
            assertThat(sources.text(study, paper.code()).text()).isEqualTo("draft");
            status.setRollbackOnly();
        });

        assertThatThrownBy(() -> sources.text(study, paper.code()))
                .isInstanceOf(IllegalArgumentException.class);
        add(paper, WORDS);
        assertThat(sources.text(study, paper.code()).text()).startsWith("الشراكة");
    }

    @Test
    void removesEverythingWithItsStudy() {
        add(TestSources.bare("paper"), WORDS);

        studies.delete(study);

        assertThat(jdbc.sql("select count(*) from source").query(Long.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from source_file").query(Long.class).single())
                .isZero();
    }

    @Test
    void asksForRoles() {
        add(TestSources.bare("paper"), WORDS);
        access.become("reader", study.value(), Role.READER);

        assertThat(sources.all(study, 2)).hasSize(1);
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ ->
                                sources.add(
                                        new Change(study, 2, java.time.Instant.EPOCH),
                                        TestSources.bare("more"),
                                        WORDS)))
                .isInstanceOf(AccessDeniedException.class);
        access.become("stranger", study.value() + 1, Role.LEAD);
        assertThatThrownBy(() -> sources.all(study, 2)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sources.text(study, new Code("paper")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void add(Source source, byte[] file) {
        transaction.executeWithoutResult(
                _ -> sources.add(studies.begin(study, "Added a source"), source, file));
    }
}
