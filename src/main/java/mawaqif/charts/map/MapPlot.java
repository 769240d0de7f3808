package mawaqif.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mawaqif.charts.Descriptions;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.charts.MapModel;
import mawaqif.charts.MapModel.Left;
import mawaqif.charts.MapModel.Link;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.Legend;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.ClosenessRamp;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.charts.sheet.TextStyle;

/** Lays the position map out: a frame as high as the page lets it be, then what is listed. */
public final class MapPlot implements Plot {
    private static final double NATURAL = 430;

    /** Free below the frame. */
    private static final double FOOT = 8;

    private static final double LOWEST = 110;
    private static final double LISTED = 0.4;
    private static final double BAND = 30;
    private static final double BAND_LEAST_WIDTH = 500;
    private static final int MOST_LEFT_INSIDE = 4;
    private static final TextStyle SMALL = TextStyle.regular(10.5);

    private final MapModel map;
    private final double width;
    private final Lines lines;
    private final TextStyle text;
    private final double line;

    public MapPlot(MapModel map, double width, TextMeasure measure) {
        this.map = map;
        this.width = width;
        this.lines = new Lines(measure, map.frame().direction());
        boolean rtl = lines.direction() == Direction.RTL;
        this.text = SMALL.larger(rtl ? 0.5 : 0);
        this.line = rtl ? 17 : 15;
    }

    @Override
    public Frame frame() {
        return map.frame();
    }

    @Override
    public List<Block> legend() {
        double room = width - 2 * Sheet.MARGIN;
        Legend legend = new Legend(lines, room);
        List<Block> wrapped = new ArrayList<>();
        boolean empty = true;
        if (!map.links().isEmpty()) {
            double sample = 34;
            boolean fits = sample + 8 + lines.width(map.words().link(), SMALL) <= room;
            String words = fits ? map.words().link() : map.words().linkShort();
            legend.drawing(
                    sample + 8 + lines.width(words, SMALL),
                    (sheet, box) -> linkSample(sheet, box, words, sample));
            empty = false;
        }
        if (lines.width(map.words().reading(), SMALL) <= room && !map.words().reading().isEmpty()) {
            legend.words(map.words().reading());
            empty = false;
        } else {
            for (String words : lines.wrap(map.words().reading(), text, room)) {
                wrapped.add(textLine(words, Sheet.MARGIN, Role.LEGEND));
            }
        }
        List<Block> blocks = new ArrayList<>(empty ? List.of(Block.space(14)) : legend.blocks());
        blocks.addAll(wrapped);
        return blocks;
    }

    private void linkSample(Sheet sheet, Box box, String words, double sample) {
        double left = sheet.rtl() ? box.right() - sample : box.x();
        double y = box.centreY();
        sheet.add(line(left, y, left + sample, y, link(sheet)));
        sheet.text(
                Role.LEGEND,
                words,
                sheet.rtl() ? box.right() - sample - 8 : left + sample + 8,
                box.y() + 10.5,
                sheet.rtl() ? Anchor.RIGHT : Anchor.LEFT,
                sheet.direction,
                SMALL,
                sheet.palette.secondary());
    }

    private static Outline line(double x1, double y1, double x2, double y2, Stroke stroke) {
        return new Outline(List.of(new Step.Move(x1, y1), new Step.Line(x2, y2)), null, stroke);
    }

    private static Stroke link(Sheet sheet) {
        boolean dark = sheet.dark();
        return Stroke.solid(dark ? "#2F5F5B" : "#8FB9B4", 5);
    }

    private Block textLine(String words, double start, Role role) {
        return new Block(
                line,
                (sheet, top) ->
                        sheet.textAtStart(
                                role, words, start, top + 11, text, sheet.palette.secondary()));
    }

    @Override
    public List<Block> strips(double room) {
        double height = Math.max(LOWEST, room);
        if (map.refusal() != null && !isFramed(height)) {
            List<Block> said = new ArrayList<>();
            for (String words : wrapped(map.refusal(), width - 2 * Sheet.MARGIN)) {
                said.add(refusalLine(words));
            }
            said.addAll(below(height));
            return said;
        }
        List<Block> below = below(height);
        double listed = Block.height(below);
        if (listed > 0 && listed <= room * LISTED && room - listed >= LOWEST) {
            height = room - listed;
            below = below(height);
        }
        double high = height;
        List<Block> strips = new ArrayList<>();
        strips.add(new Block(high, (sheet, top) -> paint(sheet, top, high - FOOT)));
        strips.addAll(below);
        return strips;
    }

    @Override
    public double naturalHeight() {
        return NATURAL + Block.height(below(NATURAL));
    }

    /** Whether those that could not be placed stand inside the frame, beside the bar. */
    private boolean isLeftInside() {
        double room = width - 2 * Sheet.MARGIN;
        double half = room / 2 - 24;
        return room >= BAND_LEAST_WIDTH
                && map.left().size() <= MOST_LEFT_INSIDE
                && lines.width(map.words().left(), strong()) + 32 <= half
                && map.left().stream()
                        .allMatch(left ->
                                left.words().length() < 200
                                        && lines.width(left.words(), text) + 32 <= half);
    }

    private TextStyle strong() {
        return new TextStyle(text.size(), 600);
    }

    private double band() {
        double list =
                isLeftInside() && !map.left().isEmpty() ? 14 + (1 + map.left().size()) * 18 : 0;
        return Math.max(map.refusal() == null ? BAND : 0, list);
    }

    private Box area(double top, double height) {
        double room = width - 2 * Sheet.MARGIN;
        return new Box(Sheet.MARGIN, top + 1, room, height - 2 - band());
    }

    private MapLabels labels(double height) {
        Box area = area(0, height - FOOT);
        return new MapLabels(map, MapGround.of(map.placed(), area), area, List.of(), lines);
    }

    private List<Block> below(double height) {
        List<Block> blocks = new ArrayList<>();
        double room = width - 2 * Sheet.MARGIN;
        if (map.refusal() == null) {
            for (String entry : labels(height).listed()) {
                for (String words : lines.wrap(entry, text, room)) {
                    blocks.add(textLine(words, Sheet.MARGIN, Role.KEY));
                }
            }
            if (!barFits()) {
                blocks.addAll(barBelow(height, room));
            }
        }
        if ((!isLeftInside() || !isFramed(height)) && !map.left().isEmpty()) {
            for (String words : lines.wrap(map.words().left(), strong(), room)) {
                blocks.add(
                        new Block(
                                line,
                                (sheet, top) ->
                                        sheet.textAtStart(
                                                Role.KEY,
                                                words,
                                                Sheet.MARGIN,
                                                top + 11,
                                                strong(),
                                                sheet.palette.ink())));
            }
            map.left().forEach(left -> leftBelow(blocks, left, room));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(Block.space(4));
        }
        return blocks;
    }

    private void leftBelow(List<Block> blocks, Left left, double room) {
        boolean first = true;
        for (String words : lines.wrap(left.words(), text, room - 20)) {
            boolean marked = first;
            blocks.add(
                    new Block(
                            line,
                            (sheet, top) -> {
                                if (marked) {
                                    double x = sheet.box(Sheet.MARGIN + 7, 0, 0, 0).x();
                                    new PartyArt(sheet).mark(left.party(), x, top + 7, 5, false);
                                }
                                sheet.textAtStart(
                                        Role.KEY,
                                        words,
                                        Sheet.MARGIN + 20,
                                        top + 11,
                                        text,
                                        sheet.palette.secondary());
                            }));
            first = false;
        }
    }

    /** Whether the bar's words fit beside it in the frame's band. */
    private boolean barFits() {
        double room = width - 2 * Sheet.MARGIN - (isLeftInside() ? 0.5 : 0) * width;
        return 16 + Math.min(160, width / 3) + 8 + lines.width(map.words().bar(), text) <= room;
    }

    private List<Block> barBelow(double height, double room) {
        double length = MapGround.of(map.placed(), area(0, height - FOOT)).bar();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(14, (sheet, top) -> bar(sheet, Sheet.MARGIN + 1, top + 7, length)));
        for (String words : lines.wrap(map.words().bar(), text, room)) {
            blocks.add(textLine(words, Sheet.MARGIN, Role.KEY));
        }
        return blocks;
    }

    private static void bar(Sheet sheet, double start, double y, double length) {
        Box box = sheet.box(start, y, length, 0);
        Stroke ink = Stroke.solid(sheet.palette.ink(), 1.4);
        sheet.add(line(box.x(), y, box.right(), y, ink));
        sheet.add(line(box.x(), y - 4, box.x(), y + 4, ink));
        sheet.add(line(box.right(), y - 4, box.right(), y + 4, ink));
    }

    private void paint(Sheet sheet, double top, double height) {
        double room = width - 2 * Sheet.MARGIN;
        boolean dark = sheet.dark();
        Box frame = new Box(Sheet.MARGIN + 0.5, top + 0.5, room - 1, height - 1);
        sheet.add(
                new Rectangle(
                        frame, 0, ground(sheet), Stroke.solid(dark ? "#2C3635" : "#E4E6E9", 0.9)));
        if (map.refusal() != null) {
            refusal(sheet, area(top, height), map.refusal());
        } else {
            map(sheet, area(top, height));
            if (barFits()) {
                double y = top + height - 19;
                MapGround ground = MapGround.of(map.placed(), area(top, height));
                bar(sheet, Sheet.MARGIN + 16, y, ground.bar());
                sheet.textAtStart(
                        Role.KEY,
                        map.words().bar(),
                        Sheet.MARGIN + 16 + ground.bar() + 8,
                        y + 4,
                        text,
                        sheet.palette.secondary());
            }
        }
        if (isLeftInside() && !map.left().isEmpty()) {
            left(sheet, top + height - band());
        }
    }

    private TextStyle refusalStyle() {
        return TextStyle.strong(13).larger(text.size() - SMALL.size());
    }

    private List<String> wrapped(String refusal, double room) {
        return lines.wrap(refusal, refusalStyle(), room);
    }

    /** Whether the reason for there being no map has room in a frame of that height. */
    private boolean isFramed(double height) {
        Box area = area(0, height - FOOT);
        return map.refusal() == null
                || wrapped(map.refusal(), area.width() * 0.8).size() * (line + 3) + 24
                        <= area.height();
    }

    private Block refusalLine(String words) {
        return new Block(
                line + 3,
                (sheet, top) ->
                        sheet.textAtStart(
                                Role.BANNER,
                                words,
                                Sheet.MARGIN,
                                top + 14,
                                refusalStyle(),
                                sheet.palette.ink()));
    }

    private void refusal(Sheet sheet, Box area, String refusal) {
        List<String> words = wrapped(refusal, area.width() * 0.8);
        double first = area.centreY() - (words.size() - 1) * (line + 3) / 2 + 4;
        for (int i = 0; i < words.size(); i++) {
            sheet.centred(
                    Role.BANNER,
                    words.get(i),
                    area.centreX(),
                    first + i * (line + 3),
                    refusalStyle(),
                    sheet.palette.ink());
        }
    }

    private static String ground(Sheet sheet) {
        return sheet.dark() ? "#151C1B" : "#FAFCFB";
    }

    private void map(Sheet sheet, Box area) {
        MapGround ground = MapGround.of(map.placed(), area);
        MapLabels labels = new MapLabels(map, ground, area, List.of(), lines);
        for (Link link : map.links()) {
            sheet.add(
                    line(
                            ground.xs().get(link.one()),
                            ground.ys().get(link.one()),
                            ground.xs().get(link.other()),
                            ground.ys().get(link.other()),
                            link(sheet)));
        }
        for (Box behind : labels.cleared) {
            sheet.add(new Rectangle(behind, 3, ground(sheet), null));
        }
        PartyArt art = new PartyArt(sheet);
        for (int i = 0; i < map.placed().size(); i++) {
            art.mark(
                    map.placed().get(i).party(),
                    ground.xs().get(i),
                    ground.ys().get(i),
                    ground.radius(),
                    false);
        }
        for (MapLabels.Text each : labels.texts) {
            String colour =
                    each.party() < 0
                            ? ClosenessRamp.of(sheet.theme).accent()
                            : each.style().equals(labels.shared)
                                    ? sheet.palette.secondary()
                                    : art.nameColour(map.placed().get(each.party()).party());
            sheet.text(
                    Role.CELL,
                    each.text(),
                    each.x(),
                    each.baseline(),
                    each.anchor(),
                    sheet.direction,
                    each.style(),
                    colour);
        }
        List<Box> places =
                Reach.around(
                        IntStream.range(0, map.placed().size()).mapToObj(ground::mark).toList());
        for (int i = 0; i < places.size(); i++) {
            sheet.spot(places.get(i), map.placed().get(i).place());
        }
    }

    private void left(Sheet sheet, double top) {
        double widest = lines.width(map.words().left(), strong());
        for (Left each : map.left()) {
            widest = Math.max(widest, lines.width(each.words(), text));
        }
        double start = width - Sheet.MARGIN - 16 - widest - 32;
        double y = top + 14;
        Box sample = sheet.box(start, y - 10.5, Legend.SAMPLE, Legend.HEIGHT);
        new CellArt(sheet).hatched(sample);
        sheet.textAtStart(
                Role.KEY, map.words().left(), start + 32, y, strong(), sheet.palette.ink());
        PartyArt art = new PartyArt(sheet);
        for (Left each : map.left()) {
            y += 18;
            art.mark(each.party(), sheet.box(start + 12, 0, 0, 0).x(), y - 3.5, 6, false);
            sheet.textAtStart(
                    Role.KEY, each.words(), start + 32, y, text, sheet.palette.secondary());
        }
    }

    @Override
    public String description() {
        return Descriptions.of(map.frame(), map.refusal());
    }
}
