package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.font.TextLayout;
import java.util.stream.Stream;
import mawaqif.charts.Direction;
import mawaqif.charts.sheet.TextStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader takes for one picture is drawn as one, or as one replacement. */
class EmojiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🌊",
                "😀",
                "⚡",
                "❤️",
                "👩🏽",
                "👩‍👩‍👧‍👦",
                "🧑🏿‍⚕️",
                "🧑‍⚕",
                "🇮🇶",
                "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
                "❤️‍🔥",
                "🫠"
            })
    void drawsOnePictureInOneColour(String emoji) {
        for (int weight : new int[] {400, 600}) {
            TextLayout layout = layout(emoji, weight);
            assertThat(layout.getAdvance())
                    .isBetween(100f, 140f)
                    .isNotEqualTo(layout("\uFFFD", weight).getAdvance());
            assertThat(layout.getBounds().getWidth()).isBetween(50.0, 140.0);
        }
    }

    @Test
    void setsPicturesIntoArabicOnTheirSide() {
        TextLayout layout = layout("قول 🌊", 400);
        double wave = layout.getLogicalHighlightShape(4, 6).getBounds2D().getCenterX();
        double letter = layout.getLogicalHighlightShape(0, 1).getBounds2D().getCenterX();
        assertThat(wave).isLessThan(letter);
    }

    @Test
    void leavesSignsThatAreText() {
        for (String sign : new String[] {"☎", "©", "↔"}) {
            assertThat(layout(sign, 400).getAdvance())
                    .isNotEqualTo(layout(sign + "\uFE0F", 400).getAdvance());
        }
        assertThat(layout("1", 400).getAdvance()).isEqualTo(layout("7", 400).getAdvance());
    }

    /** A family of which one member is too new, and a letter of an alphabet that is not there. */
    @Test
    void drawsOneReplacementForWhatIsOneCharacterToAReader() {
        float one = layout("\uFFFD", 400).getAdvance();
        Stream.of("👩‍\uD83E\uDEFF", "\uD803\uDD00", "中")
                .forEach(text -> assertThat(layout(text, 400).getAdvance()).isEqualTo(one));
        assertThat(layout("中文", 400).getAdvance()).isEqualTo(2 * one);
    }

    private static TextLayout layout(String text, int weight) {
        return Typefaces.layout(text, new TextStyle(100, weight), Direction.RTL);
    }
}
