package mawaqif.charts.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.StanceMatrix.Count;
import mawaqif.charts.StanceMatrix.Row;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.Render;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final TextStyle STYLE = TextStyle.regular(12);

    /** Counts the characters it is asked to measure, which is what measuring costs. */
    private static final class Counting implements TextMeasure {
        long characters;
        int calls;

        @Override
        public Extent measure(String text, TextStyle style, Direction direction) {
            characters += text.length();
            calls++;
            return Render.measure().measure(text, style, direction);
        }
    }

    private static Counting layout(String word, String words) {
        Counting counting = new Counting();
        StanceMatrix matrix =
                new StanceMatrix(
                        Samples.englishFrame(),
                        Samples.englishWords(),
                        null,
                        List.of(
                                new Column("C1", word, new Count(4, 1)),
                                new Column("C2", words, new Count(4, 1))),
                        List.of(row("R1", words), row("R2", word)),
                        new Count(8, 2));
        Size size = Figures.natural(matrix, 850, counting);
        Figures.layout(matrix, size, Theme.LIGHT, counting, 1);
        return counting;
    }

    private static Row row(String code, String label) {
        return new Row(
                code,
                label,
                null,
                new Count(4, 1),
                List.of(Samples.cell("1:2"), Samples.cell("-1:2")));
    }

    private static String arabic(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append("كلمة").append(i).append(' ');
        }
        return text.toString();
    }

    @Test
    void measuresALongLabelInProportionToItsLength() {
        Counting once = layout("x".repeat(5000), arabic(1000));
        Counting twice = layout("x".repeat(10_000), arabic(2000));
        assertThat(once.characters).isLessThan(40L * 12_000);
        assertThat(once.calls).isLessThan(15_000);
        assertThat(twice.characters).isLessThan(once.characters * 5 / 2);
    }

    @Test
    void breaksALongWordWhereTheLineIsFull() {
        Lines lines = new Lines(Render.measure(), Direction.LTR);
        String word = "iiWWmm".repeat(200);
        List<String> broken = lines.wrap(word, STYLE, 150);
        assertThat(String.join("", broken)).isEqualTo(word);
        for (int i = 0; i + 1 < broken.size(); i++) {
            assertThat(lines.width(broken.get(i), STYLE)).isLessThanOrEqualTo(150);
            String longer = broken.get(i) + broken.get(i + 1).charAt(0);
            assertThat(lines.width(longer, STYLE)).isGreaterThan(150);
        }
    }

    @Test
    void breaksWordsWhereTheLineIsFull() {
        Lines lines = new Lines(Render.measure(), Direction.RTL);
        List<String> broken = lines.wrap(arabic(200), STYLE, 150);
        assertThat(String.join(" ", broken)).isEqualTo(arabic(200).strip());
        for (int i = 0; i + 1 < broken.size(); i++) {
            assertThat(lines.width(broken.get(i), STYLE)).isLessThanOrEqualTo(150);
            String longer = broken.get(i) + " " + broken.get(i + 1).split(" ")[0];
            assertThat(lines.width(longer, STYLE)).isGreaterThan(150);
        }
    }

    @Test
    void keepsMarksWithTheirLetters() {
        Lines lines = new Lines(Render.measure(), Direction.RTL);
        for (String line : lines.wrap("سّ".repeat(300), STYLE, 40)) {
            assertThat(line).startsWith("س").endsWith("ّ");
        }
    }

    @Test
    void stopsWhereNoMoreLinesAreWanted() {
        Lines lines = new Lines(Render.measure(), Direction.LTR);
        assertThat(lines.wrap("x".repeat(5000), STYLE, 60, 6)).hasSize(7);
        assertThat(lines.wrap("word ".repeat(1000), STYLE, 60, 6)).hasSize(7);
    }
}
