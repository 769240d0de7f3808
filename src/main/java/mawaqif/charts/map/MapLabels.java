package mawaqif.charts.map;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.MapModel;
import mawaqif.charts.MapModel.Link;
import mawaqif.charts.MapModel.Placed;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.TextStyle;

/**
 * Finds a free place for the name of each mark and the value of each link: at the end of the mark,
 * at its start, above, below, then aslant. Names without one are numbered and listed below the map.
 */
final class MapLabels {
    static final TextStyle VALUE = TextStyle.strong(11);
    private static final TextStyle NUMBER = TextStyle.strong(10.5);
    private static final double CLEAR = 2.5;
    private static final double WIDEST = 190;
    private static final int MOST_LINES = 3;
    private static final int LONG = 200;

    /** Rounds and steps of the search for a number's place around its mark. */
    private static final int RINGS = 6;

    private static final int SPOKES = 12;

    final TextStyle name;
    final TextStyle shared;

    /** What is written. */
    final List<Text> texts = new ArrayList<>();

    /** Places of texts that had to be written over links, which must not run through them. */
    final List<Box> cleared = new ArrayList<>();

    /** Positions of those listed below, by number from 1. */
    private final List<Integer> numbered = new ArrayList<>();

    /** Positions of those listed without a number, because there was no room for one. */
    private final List<Integer> crowded = new ArrayList<>();

    private final MapModel map;
    private final MapGround ground;
    private final Box area;
    private final Lines lines;
    private final boolean rtl;
    private final double line;
    private final List<Box> taken = new ArrayList<>();

    /**
     * @param party whose colour it has; −1 for a link's
     */
    record Text(
            String text, double x, double baseline, Anchor anchor, TextStyle style, int party) {}

    private record Piece(String text, TextStyle style, double width) {}

    MapLabels(MapModel map, MapGround ground, Box area, Lines lines) {
        this.map = map;
        this.ground = ground;
        this.area = area;
        this.lines = lines;
        this.rtl = lines.direction() == Direction.RTL;
        this.line = rtl ? 18 : 15;
        this.name = TextStyle.strong(12.5).larger(rtl ? 0.5 : 0);
        this.shared = TextStyle.regular(10.5).larger(rtl ? 0.5 : 0);
        for (int i = 0; i < map.placed().size(); i++) {
            taken.add(ground.mark(i));
        }
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < map.placed().size(); i++) {
            if (!place(i, named(map.placed().get(i)))) {
                without.add(i);
            }
        }
        for (int i : without) {
            String number = map.frame().digits().plain(numbered.size() + 1);
            List<Piece> piece = List.of(piece(number, NUMBER));
            (place(i, piece) || search(i, piece) ? numbered : crowded).add(i);
        }
        for (Link link : map.links()) {
            value(link);
        }
    }

    private Piece piece(String text, TextStyle style) {
        return new Piece(text, style, lines.width(text, style));
    }

    /** Name and shared issues; none where the name is too long. */
    private List<Piece> named(Placed placed) {
        String label = placed.party().label();
        double width = Math.min(WIDEST, area.width() * 0.45);
        if (label.length() > LONG || lines.widestWord(label, name) > width) {
            return List.of();
        }
        List<String> wrapped = lines.wrap(label, name, width, MOST_LINES);
        if (wrapped.size() > MOST_LINES) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        wrapped.forEach(text -> pieces.add(piece(Texts.isolate(text), name)));
        pieces.add(piece(placed.shared(), shared));
        return pieces;
    }

    private boolean place(int i, List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return false;
        }
        for (boolean offLinks : new boolean[] {true, false}) {
            for (Candidate candidate : candidates(i, pieces)) {
                if (isFree(candidate.box) && (!offLinks || isOffLinks(candidate.box))) {
                    write(candidate, pieces, i);
                    return true;
                }
            }
        }
        return false;
    }

    private record Candidate(Box box, Anchor anchor) {}

    private List<Candidate> candidates(int i, List<Piece> pieces) {
        double width = pieces.stream().mapToDouble(Piece::width).max().orElse(0) + 1;
        double height = pieces.size() * line + 1;
        double x = ground.xs().get(i);
        double y = ground.ys().get(i);
        double away = ground.radius() * 1.15 + 6;
        double near = ground.radius() * 0.6 + 5;
        Candidate right =
                new Candidate(new Box(x + away, y - height / 2, width, height), Anchor.LEFT);
        Candidate left =
                new Candidate(
                        new Box(x - away - width, y - height / 2, width, height), Anchor.RIGHT);
        List<Candidate> all = new ArrayList<>(rtl ? List.of(left, right) : List.of(right, left));
        for (double top : new double[] {y - away - height, y + away}) {
            all.add(new Candidate(new Box(x - width / 2, top, width, height), Anchor.MIDDLE));
        }
        for (double top : new double[] {y - near - height, y + near}) {
            all.add(new Candidate(new Box(x + near, top, width, height), Anchor.LEFT));
            all.add(new Candidate(new Box(x - near - width, top, width, height), Anchor.RIGHT));
        }
        return all;
    }

    private void write(Candidate candidate, List<Piece> pieces, int party) {
        Box box = candidate.box;
        double x =
                switch (candidate.anchor) {
                    case LEFT -> box.x();
                    case MIDDLE -> box.centreX();
                    case RIGHT -> box.right();
                };
        double baseline = box.y() + (rtl ? 13.5 : 11.5);
        for (Piece piece : pieces) {
            texts.add(new Text(piece.text(), x, baseline, candidate.anchor, piece.style(), party));
            baseline += line;
        }
        taken.add(box);
        if (!isOffLinks(box)) {
            cleared.add(box);
        }
    }

    /** A number farther from its mark, where all around it is taken. */
    private boolean search(int i, List<Piece> number) {
        double width = number.getFirst().width() + 1;
        double height = line - 2;
        for (int ring = 1; ring <= RINGS; ring++) {
            double r = ground.radius() + 4 + ring * 7;
            for (int spoke = 0; spoke < SPOKES; spoke++) {
                double angle = 2 * Math.PI * spoke / SPOKES;
                Box box =
                        new Box(
                                ground.xs().get(i) + r * Math.cos(angle) - width / 2,
                                ground.ys().get(i) + r * Math.sin(angle) - height / 2,
                                width,
                                height);
                if (isFree(box)) {
                    write(new Candidate(box, Anchor.MIDDLE), number, i);
                    return true;
                }
            }
        }
        return false;
    }

    private void value(Link link) {
        Piece piece = piece(link.value(), VALUE);
        double x1 = ground.xs().get(link.one());
        double y1 = ground.ys().get(link.one());
        double x2 = ground.xs().get(link.other());
        double y2 = ground.ys().get(link.other());
        double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
        double width = piece.width() + 1;
        for (double along : new double[] {0.5, 0.38, 0.62, 0.26, 0.74}) {
            for (int side : new int[] {1, -1}) {
                double nx = -(y2 - y1) / length * side;
                double ny = (x2 - x1) / length * side;
                double off = 5 + Math.abs(nx) * width / 2 + Math.abs(ny) * 7;
                double x = x1 + (x2 - x1) * along + nx * off;
                double y = y1 + (y2 - y1) * along + ny * off;
                Box box = new Box(x - width / 2, y - 7, width, 14);
                if (isFree(box) && isOffLinks(box)) {
                    texts.add(new Text(piece.text(), x, y + 4, Anchor.MIDDLE, VALUE, -1));
                    taken.add(box);
                    return;
                }
            }
        }
    }

    private boolean isFree(Box box) {
        return box.x() >= area.x() + 3
                && box.right() <= area.right() - 3
                && box.y() >= area.y() + 3
                && box.bottom() <= area.bottom() - 3
                && taken.stream().noneMatch(other -> box.overlaps(other, -CLEAR));
    }

    private boolean isOffLinks(Box box) {
        return map.links().stream().noneMatch(link -> crosses(link, box));
    }

    private boolean crosses(Link link, Box box) {
        double x1 = ground.xs().get(link.one());
        double y1 = ground.ys().get(link.one());
        double x2 = ground.xs().get(link.other());
        double y2 = ground.ys().get(link.other());
        int steps = (int) (Math.hypot(x2 - x1, y2 - y1) / 3) + 1;
        for (int step = 0; step <= steps; step++) {
            double x = x1 + (x2 - x1) * step / steps;
            double y = y1 + (y2 - y1) * step / steps;
            if (x > box.x() - 3 && x < box.right() + 3 && y > box.y() - 3 && y < box.bottom() + 3) {
                return true;
            }
        }
        return false;
    }

    /** The names listed below, with their numbers and shared issues. */
    List<String> listed() {
        List<String> entries = new ArrayList<>();
        for (int i : numbered) {
            String number = map.frame().digits().plain(entries.size() + 1);
            entries.add(Texts.ltr(number) + "  " + entry(i));
        }
        crowded.forEach(i -> entries.add(entry(i)));
        return entries;
    }

    private String entry(int i) {
        Placed placed = map.placed().get(i);
        return Texts.isolate(placed.party().label()) + " · " + placed.shared();
    }
}
