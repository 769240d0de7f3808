package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class OccurrencesTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void indexFindsWhatScanningFinds(long seed) {
        Random random = new Random(seed);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            letters.append((char) ('ا' + random.nextInt(2)));
        }
        String text = letters.toString();
        Occurrences indexed = new Occurrences(text);
        for (int i = 0; i < 200; i++) {
            int start = random.nextInt(text.length() - 20);
            String needle = text.substring(start, start + 1 + random.nextInt(19));
            String wanted = i % 5 == 0 ? needle + "ب" : needle;
            List<Integer> found = new ArrayList<>();
            indexed.forEach(wanted, found::add);
            assertThat(found).isEqualTo(scanned(text, wanted));
        }
        List<Integer> first = new ArrayList<>();
        indexed.forEach(
                "اب".repeat(3),
                at -> {
                    first.add(at);
                    return first.size() < 2;
                });
        assertThat(first).hasSizeLessThanOrEqualTo(2);
    }

    private static List<Integer> scanned(String text, String needle) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
            found.add(at);
        }
        return found;
    }
}
