package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mawaqif.api.Problem.InvalidContent;
import mawaqif.api.Problem.TooLarge;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackingTest {

    private static final int CENTRAL = 0x02014b50;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "top/", "./", "عربي/", "sources/"})
    void readsAStudyWithOrWithoutATopFolder(String top) throws IOException {
        assertThat(unpack(new Folder().zip(top)).names())
                .contains("study.yaml", "sources.yaml", "claims.csv", "sources/letter.txt");
    }

    @Test
    void ignoresWhatOperatingSystemsLeave() throws IOException {
        byte[] zip =
                new Folder()
                        .with("__MACOSX/._study.yaml", "x")
                        .with("sources/.DS_Store", "x")
                        .zip();
        assertThat(unpack(zip).names()).hasSize(5);
    }

    @Test
    void separatesAtBackslashes() throws IOException {
        assertThat(unpack(zip("water\\study.yaml", "water\\sources\\a.txt")).names())
                .containsExactly("sources/a.txt", "study.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil.txt",
                "a\\..\\..\\evil.txt",
                "/etc/passwd",
                "\\evil.txt",
                "C:\\evil.txt",
                "c:evil.txt",
                "..",
                "a/..",
                "a\u0000b",
                "a\nb",
                "./"
            })
    void refusesNamesThatCouldLeadOutside(String name) throws IOException {
        assertThat(refused(zip("study.yaml", name)).errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo(name));
        assertThat(folder.getParent().resolve("evil.txt")).doesNotExist();
    }

    @Test
    void namesEveryBadEntryAtOnce() throws IOException {
        assertThat(refused(zip("../a", "/b", "c", "d/../c")).errors())
                .extracting("file")
                .containsExactly("../a", "/b", "d/../c");
    }

    @Test
    void refusesRepeatedNames() throws IOException {
        byte[] zip = zip("aa.txt", "ab.txt");
        byte[] twice = replace(zip, "ab.txt", "aa.txt");
        assertThat(refused(twice).errors()).extracting("file").containsExactly("aa.txt");
    }

    @Test
    void refusesSymbolicLinks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry link = new ZipArchiveEntry("sources/passwd");
            link.setUnixMode(0120777);
            zip.putArchiveEntry(link);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        assertThat(refused(bytes.toByteArray()).errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).startsWith("A symbolic link"));
    }

    @Test
    void readsZip64() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(Zip64Mode.Always);
            zip.putArchiveEntry(new ZipArchiveEntry("اسم.txt"));
            zip.write("نص".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        StudyFiles files = unpack(bytes.toByteArray());
        assertThat(new String(files.bytes("اسم.txt"), StandardCharsets.UTF_8)).isEqualTo("نص");
    }

    @Test
    void refusesEncryptedAndStrangelyPackedEntries() throws IOException {
        byte[] encrypted = zip("a.txt");
        patch(encrypted, 8, (short) 1);
        assertThat(refused(encrypted).errors().getFirst().reason()).contains("encrypted");
        byte[] strange = zip("a.txt");
        patch(strange, 10, (short) 14);
        assertThat(refused(strange).errors().getFirst().reason()).contains("method 14");
    }

    @Test
    void saysOfBrokenArchivesThatTheyAre() throws IOException {
        byte[] whole = new Folder().zip();
        assertThat(refused(new byte[0]).errors()).hasSize(1);
        assertThat(refused("not a zip".getBytes(StandardCharsets.UTF_8)).errors()).hasSize(1);
        assertThat(refused(java.util.Arrays.copyOf(whole, whole.length / 2)).errors()).hasSize(1);
        byte[] damaged = whole.clone();
        for (int i = 40; i < 60; i++) {
            damaged[i] ^= 0x55;
        }
        assertThat(refused(damaged).errors()).isNotEmpty();
    }

    @Test
    void neverFailsOtherwiseOnDamagedArchives() throws IOException {
        byte[] whole = new Folder().zip();
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            byte[] damaged = whole.clone();
            for (int k = 0; k <= random.nextInt(4); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                unpack(damaged);
            } catch (InvalidContent | TooLarge told) {
                assertThat(told.detail()).isNotBlank();
            }
        }
    }

    @Test
    void refusesAnEntryPackedTooTightly() {
        assertThatThrownBy(() -> unpack(zeros(11)))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("100:1");
    }

    @Test
    void acceptsATightEntryBelowTheSizeThatMatters() throws IOException {
        assertThat(unpack(zeros(9)).names()).hasSize(1);
    }

    @Test
    void isNotFooledByAPackedSizeThatClaimsMore() throws IOException {
        byte[] zip = zeros(11);
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int central = central(zip);
        int packed = bytes.getInt(central + 20);
        bytes.putInt(central + 20, packed + 30);
        assertThatThrownBy(() -> unpack(zip)).isInstanceOfAny(TooLarge.class, InvalidContent.class);
    }

    @Test
    void isNotFooledByASizeThatClaimsLess() throws IOException {
        byte[] zip = zip("a.txt");
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(central(zip) + 24, 1);
        assertThat(refused(zip).errors().getFirst().reason()).contains("checksum or size");
    }

    @Test
    void refusesTooManyEntries() throws IOException {
        String[] names = new String[Limits.ENTRIES + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = "sources/" + i;
        }
        byte[] many = zip(names);
        assertThatThrownBy(() -> unpack(many))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("15,000");
    }

    @Test
    void refusesAnEntryThatIsTooLarge() throws IOException {
        Path archive = folder.resolve("large.zip");
        byte[] noise = new byte[1 << 20];
        new Random(1).nextBytes(noise);
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry("sources/large.txt"));
            for (int i = 0; i < 257; i++) {
                zip.write(noise);
            }
        }
        assertThatThrownBy(() -> unpack(archive))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("256 MB");
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        Path archive = Files.write(folder.resolve("a.zip"), new Folder().zip());
        Path target = Files.createDirectory(folder.resolve("target"));
        Faults faults = new Faults(Folder.TEXTS, Locale.ENGLISH);
        assertThatThrownBy(() -> Unpacking.unpack(archive, target, faults, new Cancelled()))
                .isInstanceOf(ImportCancelled.class);
    }

    private StudyFiles unpack(byte[] zip) throws IOException {
        return unpack(Files.write(folder.resolve("archive.zip"), zip));
    }

    private StudyFiles unpack(Path archive) throws IOException {
        Path target = Files.createTempDirectory(folder, "target");
        Faults faults = new Faults(Folder.TEXTS, Locale.ENGLISH);
        return Unpacking.unpack(archive, target, faults, ImportProgress.NONE);
    }

    private InvalidContent refused(byte[] zip) throws IOException {
        return catchThrowableOfType(InvalidContent.class, () -> unpack(zip));
    }

    private static byte[] zeros(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("sources/zeros.txt"));
            zip.write(new byte[megabytes << 20]);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static int central(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (bytes.getInt(at) != CENTRAL) {
            at++;
        }
        return at;
    }

    private static void patch(byte[] zip, int offset, short value) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putShort(central(zip) + offset, value);
    }

    private static byte[] replace(byte[] zip, String name, String other) {
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace(name, other);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
