package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mawaqif.TestAccess;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.sources.Source;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ExchangeTest
class ArchivesTest {

    @Autowired Imports imports;
    @Autowired Archives archives;
    @Autowired Studies studies;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired TestAccess access;

    @BeforeEach
    void noStudy() {
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void bringsAnyStudyBackAsItWas(int seed) throws IOException {
        roundTrip(GeneratedFolder.make(seed).zip());
    }

    @Test
    void bringsThePackagedStudyBackByteForByteInItsSources() throws IOException {
        Path seed = Path.of("seeds/us-iraq-2025");
        Folder folder = new Folder().without("sources/report.txt").without("sources/letter.txt");
        StudyFiles files = StudyFiles.ofFolder(seed);
        files.names().forEach(name -> folder.with(name, files.bytes(name)));
        Map<String, byte[]> exported = roundTrip(folder.zip("us-iraq-2025/"));
        String text = "sources/000_4ddbbdfe48e677e9.txt";
        assertThat(exported.get(text)).isEqualTo(Files.readAllBytes(seed.resolve(text)));
    }

    private Map<String, byte[]> roundTrip(byte[] zip) throws IOException {
        Study first = imported(zip, "first");
        byte[] exported = export(first, first.dataVersion());
        Study second = imported(exported, "second");

        assertThat(studies.codebook(second.id(), 1)).isEqualTo(studies.codebook(first.id(), 1));
        List<Source> documents = sources.all(first.id(), 1);
        assertThat(sources.all(second.id(), 1)).isEqualTo(documents);
        for (Source each : documents) {
            assertThat(sources.bytes(second.id(), each.code()))
                    .isEqualTo(sources.bytes(first.id(), each.code()));
        }
        assertThat(all(second)).isNotEmpty().isEqualTo(all(first));
        assertThat(claims.silences(second.id(), 1)).isEqualTo(claims.silences(first.id(), 1));

        Map<String, byte[]> once = entries(exported);
        Map<String, byte[]> again = entries(export(second, 1));
        assertThat(again.keySet()).containsExactlyElementsOf(once.keySet());
        once.remove("study.yaml");
        once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
        assertThat(export(first, 1)).isEqualTo(exported);
        return once;
    }

    @Test
    void writesAnEarlierDataVersion() throws IOException {
        Study study = imported(new Folder().zip(), "water");
        byte[] table =
                (Folder.HEADER + "\nc2,TOWN,PRICE,position,0,letter,We never agreed")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] before = export(study, 1);
        imports.importClaims(
                study,
                imports.receive(new ByteArrayInputStream(table)),
                Locale.ENGLISH,
                ImportProgress.NONE);
        assertThat(export(study, 1)).isEqualTo(before);
        assertThat(new String(entries(export(study, 2)).get("claims.csv"), StandardCharsets.UTF_8))
                .contains("c2,TOWN");
    }

    @Test
    void neverEscapesForSpreadsheets() throws IOException {
        Study study =
                imported(
                        new Folder().claims(Folder.HEADER + ",note", Folder.ROW + ",=1+1").zip(),
                        "water");
        assertThat(new String(entries(export(study, 1)).get("claims.csv"), StandardCharsets.UTF_8))
                .contains(",-2,")
                .contains(",=1+1,");
    }

    @Test
    void keepsTheDraftsOfOthersFromReadersOnly() throws IOException {
        Study study =
                imported(
                        new Folder()
                                .claims(Folder.HEADER + ",status,coder", Folder.ROW + ",draft,A")
                                .zip(),
                        "water");
        assertThat(entries(export(study, 1)).get("claims.csv")).asString().contains("c1,FARM");
        access.become("huda", study.id().value(), Role.READER);
        assertThat(entries(export(study, 1)).get("claims.csv"))
                .asString()
                .doesNotContain("c1,FARM");
    }

    @Test
    void asksForTheRightToExport() throws IOException {
        Study study = imported(new Folder().zip(), "water");
        access.become("huda", study.id().value() + 1, Role.LEAD);
        assertThatThrownBy(() -> export(study, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private Study imported(byte[] zip, String slug) throws IOException {
        Upload upload = imports.receive(new ByteArrayInputStream(zip));
        imports.importStudy(upload, new Code(slug), Locale.ENGLISH, ImportProgress.NONE);
        return studies.find(new Code(slug)).orElseThrow();
    }

    private byte[] export(Study study, long version) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        archives.write(new Snapshot(study, version), out);
        return out.toByteArray();
    }

    private List<Claim> all(Study study) {
        List<Claim> all = new ArrayList<>();
        claims.forEach(study.id(), 1, all::add);
        return all;
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }
}
