package mawaqif.charts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;

/** That the check of all layouts finds what it is for. */
class SeenTest {

    private static List<String> faultsWith(Mark mark) {
        Scene scene = Seen.only(Samples.english(), Size.STANDARD);
        List<Mark> marks = new ArrayList<>(scene.marks());
        marks.add(mark);
        return Seen.faults(
                new Scene(
                        scene.size(), 1, 1, "en", Direction.LTR, "t", "d", scene.ground(), marks));
    }

    @Test
    void seesAnOverlap() {
        Label title = Seen.only(Samples.english(), Size.STANDARD).labels().getFirst();
        assertThat(faultsWith(title)).hasSize(1).first().asString().startsWith("overlap");
    }

    @Test
    void seesWhatReachesIntoTheMargins() {
        assertThat(faultsWith(square(829))).hasSize(1).first().asString().startsWith("outside");
        assertThat(faultsWith(square(21))).hasSize(1);
        assertThat(faultsWith(square(828))).isEmpty();
    }

    private static Mark square(double right) {
        return new Mark.Rectangle(new Box(right - 5, 300, 5, 5), 0, "#000000", null);
    }

    @Test
    void seesACurveThatLeavesThePage() {
        List<Step> up = List.of(new Step.Move(400, 5), new Step.Curve(400, -1, 410, 5, 410, 5));
        Stroke stroke = Stroke.solid("#000000", 1);
        assertThat(faultsWith(new Mark.Outline(up, null, stroke))).hasSize(1);
    }
}
