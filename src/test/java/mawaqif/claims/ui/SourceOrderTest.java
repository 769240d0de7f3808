package mawaqif.claims.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawaqif.api.Problem;
import mawaqif.sources.Source;
import mawaqif.sources.TestSources;
import mawaqif.ui.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceOrderTest {

    private static final List<SourceRow> ROWS =
            List.of(
                    row(0, TestSources.bare("u"), "ب", "", 30, 2),
                    row(1, TestSources.full("d"), "أ", "Zeitung", 10, 2),
                    row(2, TestSources.bare("v"), "ت", "Archive", 20, 0));

    @ParameterizedTest
    @CsvSource({
        "added, udv",
        "-added, vdu",
        "title, duv",
        "-title, vud",
        "publisher, vdu",
        "-publisher, dvu",
        "characters, dvu",
        "-characters, uvd",
        "claims, vud",
        "-claims, udv",
        "date, duv",
        "-date, duv",
    })
    void keepsWhatIsAbsentLastAndEqualsAsTheyWereAdded(String sort, String expected) {
        Comparator<SourceRow> order = SourceOrder.read(sort).rows(Translations.ARABIC);

        assertThat(
                        ROWS.stream()
                                .sorted(order)
                                .map(row -> row.source().code().value())
                                .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @Test
    void namesTheOrdersItKnows() {
        assertThatThrownBy(() -> SourceOrder.read("size"))
                .isInstanceOf(Problem.BadRequest.class)
                .hasMessageContaining("accepted are added, title");
    }

    @Test
    void findsWordsWhateverTheirArabicSpelling() {
        assertThat(ROWS.get(1).mentions(new String[] {"zeit"})).isTrue();
        assertThat(ROWS.get(1).mentions(new String[] {"ا"})).isTrue();
        assertThat(ROWS.get(1).mentions(new String[] {"zeit", "archive"})).isFalse();
        assertThat(ROWS).allMatch(row -> row.mentions(new String[0]));
        assertThat(Stream.of(SourceOrder.By.values()))
                .allMatch(by -> SourceOrder.read(by.parameter()).by() == by);
    }

    private static SourceRow row(
            int position, Source source, String title, String publisher, int size, long claims) {
        return new SourceRow(
                position, source, title, "", publisher, "", "", "Arabic", size, claims);
    }
}
