package mawaqif.charts.timeline;

import java.util.List;
import mawaqif.charts.Timeline;
import mawaqif.charts.Timeline.Lane;
import mawaqif.charts.TimelineWords;
import mawaqif.charts.parts.Legend;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;

/** The legend: the scale, then a true miniature of every mark that occurs. */
record TimelineLegend(Timeline timeline, Lines lines, double room) {

    List<Block> blocks() {
        Legend full = legend(timeline.words().against(), timeline.words().favour());
        return full.rows() > 2 || full.widest() > room ? legend("", "").blocks() : full.blocks();
    }

    private Legend legend(String against, String favour) {
        TimelineWords words = timeline.words();
        Legend legend = new Legend(lines, room);
        legend.scale(against, favour, timeline.frame().digits());
        List<Lane> lanes = timeline.lanes();
        if (lanes.stream().anyMatch(TimelineCrowd::isCrowded)) {
            legend.sample(words.crowd(), 20, (sheet, art, box) -> TimelineCrowd.sample(sheet, box));
        }
        List<Lane> ticked = lanes.stream().filter(lane -> !TimelineCrowd.isCrowded(lane)).toList();
        if (ticked.stream().anyMatch(lane -> !lane.ticks().isEmpty())) {
            legend.sample(words.claim(), 6, (sheet, art, box) -> tick(sheet, box.x() + 0.5, box));
        }
        if (ticked.stream()
                .flatMap(lane -> lane.ticks().stream())
                .anyMatch(tick -> tick.to() > tick.from())) {
            legend.sample(
                    words.coarse(),
                    20,
                    (sheet, art, box) -> {
                        Box mark = tick(sheet, box.x() + 0.5, box);
                        TimelineLanes.reach(sheet, mark, box.right());
                    });
        }
        if (words.median() != null && lanes.stream().anyMatch(lane -> !lane.medians().isEmpty())) {
            legend.sample(words.median(), (sheet, art, box) -> stepped(sheet, box));
        }
        if (lanes.stream().anyMatch(lane -> !lane.bars().isEmpty())) {
            legend.sample(
                    words.about(),
                    (sheet, art, box) ->
                            TimelineLanes.mark(
                                    sheet, new Box(box.x() + 0.5, box.centreY() - 2.5, 23, 5), 1));
        }
        legend.sample(words.noEvidence(), MatrixLegend::none);
        return legend;
    }

    private static Box tick(Sheet sheet, double left, Box box) {
        Box mark = new Box(left, box.y() + 0.5, 5, 13);
        TimelineLanes.mark(sheet, mark, 1);
        return mark;
    }

    private static void stepped(Sheet sheet, Box box) {
        List<Mark.Step> steps =
                List.of(
                        new Mark.Step.Move(box.x(), box.y() + 10.5),
                        new Mark.Step.Line(box.x() + 12, box.y() + 10.5),
                        new Mark.Step.Line(box.x() + 12, box.y() + 4),
                        new Mark.Step.Line(box.right(), box.y() + 4));
        sheet.add(new Outline(steps, null, Stroke.solid(sheet.palette.ink(), 1.8)));
    }
}
