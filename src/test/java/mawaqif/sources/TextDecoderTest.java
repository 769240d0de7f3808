package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import mawaqif.sources.UndecodableTextException.Fault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

class TextDecoderTest {

    private static final String TEXT = "المياه حقّ 😀\r\nwater\n";

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        assertThat(SourceText.decode(TEXT.getBytes(UTF_8)).text()).isEqualTo(TEXT);
        assertThat(SourceText.decode(bytes("EFBBBF", TEXT, UTF_8)).text()).isEqualTo(TEXT);
        assertThat(SourceText.decode(Reference.bytes("arabic_utf8_bom.csv")).text())
                .startsWith("actor,issue");
    }

    @Test
    void skipsOneByteOrderMarkOnly() {
        assertThat(SourceText.decode(bytes("EFBBBFEFBBBF", "a", UTF_8)).text())
                .isEqualTo("\uFEFFa");
    }

    @Test
    void readsUtf16WithByteOrderMark() {
        assertThat(SourceText.decode(bytes("FFFE", TEXT, UTF_16LE)).text()).isEqualTo(TEXT);
        assertThat(SourceText.decode(bytes("FEFF", TEXT, UTF_16BE)).text()).isEqualTo(TEXT);
    }

    @Test
    void readsAnEmptyFileAsEmptyText() {
        assertThat(SourceText.decode(new byte[0]).length()).isZero();
        assertThat(SourceText.decode(bytes("EFBBBF", "", UTF_8)).length()).isZero();
    }

    @Test
    void namesWindows1256AndTheFirstWrongByte() {
        byte[] file = Reference.bytes("arabic_windows1256.csv");
        UndecodableTextException refused = refused(file);
        assertThat(refused.position()).isEqualTo(0x3D);
        assertThat(refused.likelyEncoding()).contains("windows-1256");
        assertThat(refused).hasMessageContaining("Byte 61").hasMessageContaining("windows-1256");
        assertThat(refused.reason(Locale.of("ar"))).contains("61", "windows-1256", "UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, لا نوافق على الزيادة في سعر المياه",
        "windows-1256, المياه",
        "ISO-8859-6, لا نوافق على الزيادة في سعر المياه",
        "windows-1252, Les élèves à l’école française n’ont pas été reçus",
        "windows-1252, “Wir möchten größere Flüsse” – sagte er",
    })
    void namesTheLikelyEncoding(String encoding, String words) {
        UndecodableTextException refused = refused(words.getBytes(Charset.forName(encoding)));
        assertThat(refused.likelyEncoding()).contains(encoding);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void namesUtf16WithoutByteOrderMark(String encoding) {
        UndecodableTextException refused = refused(TEXT.getBytes(Charset.forName(encoding)));
        assertThat(refused.likelyEncoding())
                .hasValueSatisfying(likely -> assertThat(likely).startsWith(encoding));
    }

    @Test
    void namesUtf32() {
        assertThat(refused(bytes("FFFE0000", "", UTF_8)).likelyEncoding()).contains("UTF-32");
        assertThat(refused(bytes("0000FEFF", "", UTF_8)).likelyEncoding()).contains("UTF-32");
    }

    @Test
    void refusesNulAtItsByte() {
        UndecodableTextException refused = refused("المياه\0".getBytes(UTF_8));
        assertThat(refused.fault()).isEqualTo(Fault.NUL);
        assertThat(refused.position()).isEqualTo(12);
        assertThat(refused(bytes("FFFE", "ab\0", UTF_16LE)).position()).isEqualTo(6);
    }

    @Test
    void refusesTextCutOffInACharacter() {
        byte[] whole = "المياه".getBytes(UTF_8);
        UndecodableTextException refused = refused(java.util.Arrays.copyOf(whole, 11));
        assertThat(refused.fault()).isEqualTo(Fault.TRUNCATED);
        assertThat(refused.position()).isEqualTo(10);
        UndecodableTextException odd = refused(bytes("FFFE610062", "", UTF_8));
        assertThat(odd.fault()).isEqualTo(Fault.TRUNCATED);
        assertThat(odd.position()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "C080, 1", // overlong
        "EDA080, 1", // a surrogate in UTF-8
        "F4908080, 1", // beyond U+10FFFF
        "FF, 1",
        "80, 1"
    })
    void refusesWhatUtf8Forbids(String hex, int position) {
        byte[] file = bytes("61" + hex + "62", "", UTF_8);
        assertThat(refused(file).position()).isEqualTo(position);
        assertThat(refused(file).fault()).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void refusesUnpairedSurrogatesInUtf16() {
        assertThat(refused(bytes("FFFE61003DD86200", "", UTF_8)).position()).isEqualTo(4);
        assertThat(refused(bytes("FEFF0061DE00", "", UTF_8)).position()).isEqualTo(4);
    }

    private static UndecodableTextException refused(byte[] file) {
        UndecodableTextException refused =
                catchThrowableOfType(UndecodableTextException.class, () -> SourceText.decode(file));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static byte[] bytes(String hex, String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(java.util.HexFormat.of().parseHex(hex));
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }
}
