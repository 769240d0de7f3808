package mawaqif.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import mawaqif.exchange.Folder.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file, an import ends with a study or with faults that have a reason. */
class DamagedFolderTest {

    private static final String[] PIECES = {
        "\"", "'", "{", "}", "[", "]", ":", "- ", "*a", "&a ", "!x ", "|", ">", "\n", "\t", "\r",
        "#", "%YAML", "---\n", ",", "null", "🌊", "\uFEFF", "\u0085", "\u0000", "-2", "? "
    };

    @ParameterizedTest
    @ValueSource(strings = {"study.yaml", "sources.yaml", "claims.csv", "silences.csv"})
    void endsInAStudyOrInFaults(String name) {
        Random random = new Random(name.hashCode());
        String whole =
                switch (name) {
                    case "study.yaml" -> Folder.STUDY;
                    case "sources.yaml" -> Folder.SOURCES;
                    case "claims.csv" -> Folder.HEADER + "\n" + Folder.ROW + "\n";
                    default -> "source,issue,lens\nletter,PRICE,position\n";
                };
        for (int i = 0; i < 300; i++) {
            Outcome outcome = new Folder().with(name, damaged(whole, random)).check();
            assertThat(outcome.study() != null ^ !outcome.errors().isEmpty()).isTrue();
            assertThat(outcome.errors())
                    .allSatisfy(fault -> {
                        assertThat(fault.reason()).isNotBlank();
                        assertThat(fault.value()).isNotNull();
                        assertThat(fault.file()).isNotNull();
                    });
        }
    }

    private static byte[] damaged(String whole, Random random) {
        StringBuilder text = new StringBuilder(whole);
        for (int k = 0; k <= random.nextInt(3); k++) {
            int at = random.nextInt(text.length());
            int cut = random.nextInt(3) == 0 ? random.nextInt(5) : 0;
            text.replace(
                    at, Math.min(text.length(), at + cut), PIECES[random.nextInt(PIECES.length)]);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }
}
