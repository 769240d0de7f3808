package mawaqif.sources.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs cut by page breaks. */
class JoiningTest {

    @Test
    void joinsASentenceOverABlankLine() {
        assertThat(Joining.of("The council said that the price\n\nof water rises.\n"))
                .isEqualTo(new Joining("The council said that the price of water rises.\n", 1));
    }

    @Test
    void joinsOverPageNumbersAndFormFeeds() {
        for (String gap :
                new String[] {"\n\n12\n\n", "\n\f", "\n– 3 –\n", "\nPage 3 of 9\n\n", "\n٣\n"}) {
            assertThat(Joining.of("The council said that the price" + gap + "of water rises."))
                    .as(gap)
                    .isEqualTo(new Joining("The council said that the price of water rises.", 1));
        }
    }

    @Test
    void joinsArabic() {
        assertThat(
                        Joining.of(
                                "قال المجلس إن أسعار المياه في المدينة\n\nصفحة ٢\n\nسترتفع هذا العام."))
                .isEqualTo(
                        new Joining("قال المجلس إن أسعار المياه في المدينة سترتفع هذا العام.", 1));
    }

    @Test
    void takesTheHyphenOutOfACutWord() {
        assertThat(Joining.of("The council said that the gov-\n\nernment agrees.").text())
                .isEqualTo("The council said that the government agrees.");
    }

    @Test
    void joinsOverSeveralPages() {
        Joining joined =
                Joining.of(
                        "The council said that the price\n\n1\n\nof water rises in every town,"
                                + "\n\n2\n\nas it did before.");
        assertThat(joined.text())
                .isEqualTo(
                        "The council said that the price of water rises in every town, as it did"
                                + " before.");
        assertThat(joined.joins()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council said that the price rises.\n\nof course it does",
                "The council said that the price rises\n\nThe next paragraph",
                "The council said that the price\nof water rises",
                "Short heading\n\nand then small letters",
                "The council said that the price rises:\n\nfirst this",
                "أعلن المجلس أن أسعار المياه سترتفع.\n\nثم جاء الرد",
                "The council said that the price rises\n\n",
                "\n\n\n",
                "",
                "a\r\n\r\nb\r\n"
            })
    void leavesTheRestAlone(String text) {
        assertThat(Joining.of(text)).isEqualTo(new Joining(text, 0));
    }
}
