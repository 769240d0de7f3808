package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mawaqif.TestAccess;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

@ExchangeTest
class SeedLoaderTest {

    @Autowired Workspace workspace;
    @Autowired Studies studies;
    @Autowired StudyImports imports;
    @Autowired TestAccess access;
    @Autowired Translations texts;
    @Autowired TransactionTemplate transaction;
    @TempDir Path seeds;

    @BeforeEach
    void noStudy() {
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
    }

    @Test
    void loadsThePackagedStudiesOnce() {
        load(null);
        Study study = studies.find(new Code("us-iraq-2025")).orElseThrow();
        assertThat(studies.counts(study.id(), 1)).containsEntry("sources", 1L);
        load(null);
        assertThat(studies.all()).hasSize(1);
        assertThat(studies.find(study.slug()).orElseThrow().dataVersion()).isEqualTo(1);
    }

    @Test
    void loadsNothingWhereTheSettingIsEmpty() {
        load("");
        assertThat(studies.isEmpty()).isTrue();
    }

    @Test
    void loadsEveryFolderOfAFolder() throws IOException {
        seed("b", new Folder().study("slug: water", "slug: b"));
        seed("a", new Folder());
        Files.createDirectory(seeds.resolve(".git"));
        load(seeds.toString());
        assertThat(studies.all()).hasSize(2);
    }

    @Test
    void loadsNoneIfOneIsWrongAndSaysWhy() throws IOException {
        seed("a", new Folder());
        seed("b", new Folder().study("slug: water", "slug: b").claims(Folder.HEADER, "x"));
        assertThatThrownBy(() -> load(seeds.toString()))
                .isInstanceOf(SeedsFailed.class)
                .hasMessageContaining("the seed b is refused: claims.csv line 2");
        assertThat(studies.isEmpty()).isTrue();
    }

    @Test
    void saysWhatIsWrongWithTheSetting() throws IOException {
        assertThatThrownBy(() -> load(seeds.resolve("none").toString()))
                .hasMessageContaining("which is no folder");
        seed("a", new Folder());
        assertThatThrownBy(() -> load(seeds.resolve("a").toString()))
                .hasMessageContaining("name the folder it is in");
    }

    @Test
    void clearsWhatAKilledProcessLeft() throws IOException {
        Workspace.Folder left = workspace.open();
        Files.writeString(left.path().resolve("x"), "x");
        load("");
        assertThat(left.path()).doesNotExist();
    }

    private void seed(String name, Folder folder) throws IOException {
        try (Workspace.Folder unpacked = workspace.open()) {
            Path zip = Files.write(unpacked.path().resolve("zip"), folder.zip());
            Faults faults = new Faults(texts, java.util.Locale.ENGLISH);
            StudyFiles files = Unpacking.unpack(zip, unpacked.path(), faults, ImportProgress.NONE);
            for (String each : files.names()) {
                Path target = seeds.resolve(name).resolve(each);
                Files.createDirectories(target.getParent());
                Files.write(target, files.bytes(each));
            }
        }
    }

    private void load(String setting) {
        MockEnvironment environment = new MockEnvironment();
        if (setting != null) {
            environment.setProperty(SeedLoader.SETTING, setting);
        }
        new SeedLoader(environment, workspace, studies, imports, access, texts, transaction)
                .afterSingletonsInstantiated();
    }
}
