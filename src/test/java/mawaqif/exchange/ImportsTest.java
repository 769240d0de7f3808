package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mawaqif.TestAccess;
import mawaqif.api.Problem.InvalidContent;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.exchange.ImportReport.Counts;
import mawaqif.studies.Code;
import mawaqif.studies.SlugTaken;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ExchangeTest
class ImportsTest {

    private static final Path UPLOADS = Path.of("target/exchange-home/uploads");

    @Autowired Imports imports;
    @Autowired Studies studies;
    @Autowired Claims claims;
    @Autowired TestAccess access;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void noStudy() {
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
    }

    @AfterEach
    void leavesNoFiles() throws IOException {
        try (var left = Files.list(UPLOADS)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void makesAStudyAtDataVersionOne() {
        ImportReport report = study(new Folder(), null);
        assertThat(report.slug()).isEqualTo("water");
        assertThat(report.dataVersion()).isEqualTo(1);
        assertThat(report.added()).isEqualTo(new Counts(2, 1, 1, 0));
        assertThat(report.warnings()).isEmpty();
        assertThat(found().dataVersion()).isEqualTo(1);
    }

    @Test
    void callsTheStudyAsAsked() {
        assertThat(study(new Folder(), new Code("other")).slug()).isEqualTo("other");
        assertThat(studies.find(new Code("water"))).isEmpty();
    }

    @Test
    void refusesANameThatIsTaken() {
        study(new Folder(), null);
        assertThatThrownBy(() -> study(new Folder(), null)).isInstanceOf(SlugTaken.class);
    }

    @Test
    void storesNothingOfAStudyInWhichAnythingIsWrong() {
        List<Long> before = rows();
        InvalidContent invalid =
                catchThrowableOfType(
                        InvalidContent.class,
                        () -> study(new Folder().claims(Folder.HEADER, Folder.ROW, "x"), null));
        assertThat(invalid.total()).isEqualTo(1);
        assertThat(invalid.detail()).isEqualTo("One thing is wrong; nothing was stored");
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(ImportProgress.Step.class)
    void leavesNoTraceWhenCancelled(ImportProgress.Step step) throws IOException {
        List<Long> before = rows();
        Upload upload = imports.receive(new ByteArrayInputStream(manyClaims().zip()));
        assertThatThrownBy(() ->
                        imports.importStudy(upload, null, Locale.ENGLISH, new Cancelled(step)))
                .isInstanceOf(ImportCancelled.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void leavesNoTraceOfAnUploadThatBreaksOff() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                };
        assertThatThrownBy(() -> imports.receive(broken)).hasMessage("gone");
    }

    @Test
    void replacesClaimsWithTheSameIdAndCountsThem() throws IOException {
        study(new Folder(), null);
        ImportReport report =
                claims(
                        Folder.HEADER,
                        Folder.ROW.replace("-2", "2"),
                        "c2,TOWN,PRICE,position,0,report,يولد جميع الناس",
                        "c2,,,,,report,متساوين");
        assertThat(report.dataVersion()).isEqualTo(2);
        assertThat(report.added()).isEqualTo(new Counts(0, 1, 2, 0));
        assertThat(report.replaced()).isEqualTo(new Counts(0, 1, 1, 0));
        Claim replaced = claims.find(found().id(), 2, new Code("c1")).orElseThrow();
        assertThat(replaced.stance()).isEqualTo(2);
        assertThat(replaced.coder()).hasToString("admin");
        assertThat(claims.find(found().id(), 1, new Code("c1")).orElseThrow().stance())
                .isEqualTo(-2);
    }

    @Test
    void keepsTheDataVersionWhenClaimsAreRefused() {
        study(new Folder(), null);
        assertThatThrownBy(() -> claims(Folder.HEADER, Folder.ROW.replace("PRICE", "COST")))
                .isInstanceOf(InvalidContent.class);
        assertThat(found().dataVersion()).isEqualTo(1);
    }

    @Test
    void asksForAnAdministratorToMakeAStudyAndForAnAnalystToAddClaims() {
        study(new Folder(), null);
        Study study = found();
        access.become("huda", study.id().value(), Role.READER);
        assertThatThrownBy(() -> study(new Folder(), new Code("b")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> claims(Folder.HEADER, Folder.ROW))
                .isInstanceOf(AccessDeniedException.class);
        access.become("huda", study.id().value(), Role.ANALYST);
        assertThatThrownBy(() -> claims(Folder.HEADER, Folder.ROW))
                .as("replacing the claim of another")
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsOneOfSeveralImportsWithTheSameNameWin() throws Exception {
        List<Callable<Object>> tasks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tasks.add(() -> {
                try {
                    return study(manyClaims(), null);
                } catch (SlugTaken taken) {
                    return taken;
                }
            });
        }
        List<Object> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Object> each : threads.invokeAll(tasks)) {
                outcomes.add(each.get());
            }
        }
        assertThat(outcomes).filteredOn(ImportReport.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(SlugTaken.class::isInstance).hasSize(3);
        assertThat(rows().get(2)).isEqualTo(5_000);
    }

    private static Folder manyClaims() {
        StringBuilder rows = new StringBuilder(Folder.HEADER).append('\n');
        for (int i = 0; i < 5_000; i++) {
            rows.append("c%d,FARM,PRICE,position,1,letter,We oppose\n".formatted(i));
        }
        return new Folder().with("claims.csv", rows.toString());
    }

    private ImportReport study(Folder folder, Code slug) {
        try {
            Upload upload = imports.receive(new ByteArrayInputStream(folder.zip()));
            return imports.importStudy(upload, slug, Locale.ENGLISH, ImportProgress.NONE);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ImportReport claims(String... lines) throws IOException {
        byte[] table = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Upload upload = imports.receive(new ByteArrayInputStream(table));
        return imports.importClaims(found(), upload, Locale.ENGLISH, ImportProgress.NONE);
    }

    private Study found() {
        return studies.all().getFirst();
    }

    private List<Long> rows() {
        return List.of("study", "source_file", "claim", "quote", "stakeholder", "study_version")
                .stream()
                .map(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single())
                .toList();
    }
}
