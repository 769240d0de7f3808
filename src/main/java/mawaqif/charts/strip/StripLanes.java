package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Party;
import mawaqif.charts.Place;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.PositionStrip.Row;
import mawaqif.charts.PositionStrip.Spot;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Draws the marks of a row: up to four stakeholders have a lane each with the range of their
 * claims, five or six stand side by side at each stop.
 */
final class StripLanes {
    static final double MARK = 5.2;
    private static final double LANE = 8.6;
    private static final double NAMED_LANE = 13;
    private static final double SIDE = 13;
    private static final double SIDE_KEYED = 22;
    private static final int WITH_RANGES = 4;
    static final TextStyle KEY = TextStyle.strong(10);
    private static final TextStyle DIRECT = TextStyle.strong(10.5);

    private final PositionStrip strip;
    private final Lines lines;
    private final StripAxis axis;
    private final boolean keyed;
    private final boolean sideBySide;

    /**
     * @param sideBySide whether there is room for all beside each other at each stop
     */
    StripLanes(PositionStrip strip, StripAxis axis, boolean sideBySide, Lines lines) {
        this.strip = strip;
        this.axis = axis;
        this.sideBySide = sideBySide;
        this.lines = lines;
        this.keyed = strip.parties().stream().anyMatch(party -> !party.isDistinct());
    }

    /** Width of the marks of all stakeholders beside each other. */
    static double places(PositionStrip strip) {
        return strip.parties().stream().mapToDouble(StripLanes::width).sum();
    }

    private static double width(Party party) {
        return party.isDistinct() ? SIDE : SIDE_KEYED;
    }

    static boolean withRanges(PositionStrip strip) {
        return strip.parties().size() <= WITH_RANGES;
    }

    private boolean withRanges() {
        return withRanges(strip);
    }

    /** The number of a stakeholder that has no mark of its own. */
    static String key(PositionStrip strip, int at) {
        return strip.frame().digits().plain(at + 1);
    }

    private String key(int at) {
        return key(strip, at);
    }

    /** Places to be pointed at, with the boxes of the marks that they stand for. */
    private record Pointed(List<Box> marks, List<Place> places) {
        Pointed() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(@Nullable Place place, double from, double to, double y) {
            if (place != null) {
                marks.add(new Box(from - MARK, y - MARK, to - from + 2 * MARK, 2 * MARK));
                places.add(place);
            }
        }
    }

    /** From the first lane to the last. */
    double height(Row row) {
        if (sideBySide) {
            return contested(row) * (LANE + 2);
        }
        return (strip.parties().size() - 1) * lane();
    }

    private double lane() {
        return keyed ? NAMED_LANE : LANE;
    }

    private static long contested(Row row) {
        return row.spots().stream().filter(s -> s.cell() instanceof Cell.Contested).count();
    }

    /**
     * @param height of the row, for places to be kept in
     * @param first whether those farthest apart are named where there is room
     */
    void paint(Sheet sheet, Row row, double middle, double height, boolean first) {
        Pointed pointed = new Pointed();
        if (sideBySide) {
            sideBySide(sheet, row, middle, pointed);
        } else {
            lanes(sheet, row, middle, first, pointed);
        }
        List<Box> boxes = Reach.around(pointed.marks(), middle - height / 2, middle + height / 2);
        for (int at = 0; at < boxes.size(); at++) {
            sheet.spot(inPlot(sheet, boxes.get(at)), pointed.places().get(at));
        }
    }

    /** Off the names and off those listed at the row's end. */
    private Box inPlot(Sheet sheet, Box box) {
        Box plot = sheet.box(axis.plot(), 0, axis.plotWidth(), 0);
        double left = Math.max(plot.x(), box.x());
        double right = Math.min(plot.right(), box.right());
        return new Box(left, box.y(), right - left, box.height());
    }

    private void lanes(Sheet sheet, Row row, double middle, boolean first, Pointed pointed) {
        List<Box> taken = new ArrayList<>();
        double top = middle - height(row) / 2;
        PartyArt art = new PartyArt(sheet);
        for (int at = 0; at < row.spots().size(); at++) {
            lane(sheet, art, row, at, top + at * lane(), taken, pointed);
        }
        if (first && !keyed) {
            taken.add(new Box(axis.x(sheet, 0) - 2, top - LANE, 4, height(row) + 2 * LANE));
            direct(sheet, art, row, top, taken);
        }
    }

    private void lane(
            Sheet sheet,
            PartyArt art,
            Row row,
            int at,
            double y,
            List<Box> taken,
            Pointed pointed) {
        Spot spot = row.spots().get(at);
        Party party = strip.parties().get(at);
        if (spot.isMissing()) {
            return;
        }
        List<Integer> medians = StripMarks.medians(spot.cell());
        double from = axis.x(sheet, withRanges() ? spot.lowest() : medians.getFirst());
        double to = axis.x(sheet, withRanges() ? spot.highest() : medians.getLast());
        if (spot.cell() instanceof Cell.Contested) {
            StripMarks.broken(sheet, from, to, y, art.colour(party));
        } else {
            StripMarks.range(sheet, from, to, y, art.colour(party));
        }
        taken.add(new Box(from, y - 1, to - from, 2));
        for (int median : medians) {
            double x = axis.x(sheet, median);
            art.mark(party, x, y, MARK, StripMarks.isLow(spot.cell()));
            taken.add(new Box(x - MARK - 1, y - MARK - 1, 2 * MARK + 2, 2 * MARK + 2));
        }
        double last = axis.x(sheet, medians.getLast());
        pointed.add(spot.place(), axis.x(sheet, medians.getFirst()), last, y);
        key(sheet, art, at, Math.max(to, last), y);
    }

    /** The number of whoever has no mark of their own. */
    private void key(Sheet sheet, PartyArt art, int at, double x, double y) {
        Party party = strip.parties().get(at);
        if (!party.isDistinct()) {
            double left = x + MARK + 3;
            String colour = art.nameColour(party);
            sheet.text(Role.CELL, key(at), left, y + 3.6, Anchor.LEFT, Direction.LTR, KEY, colour);
        }
    }

    /** Names the two that are farthest apart, where there is room. */
    private void direct(Sheet sheet, PartyArt art, Row row, double top, List<Box> taken) {
        int low = -1;
        int high = -1;
        for (int at = 0; at < row.spots().size(); at++) {
            List<Integer> medians = StripMarks.medians(row.spots().get(at).cell());
            if (medians.size() == 1) {
                low = low < 0 || medians.getFirst() < median(row, low) ? at : low;
                high = high < 0 || medians.getFirst() > median(row, high) ? at : high;
            }
        }
        if (low >= 0 && median(row, low) < median(row, high)) {
            direct(sheet, art, row, low, top, taken);
            direct(sheet, art, row, high, top, taken);
        }
    }

    private static int median(Row row, int at) {
        return StripMarks.medians(row.spots().get(at).cell()).getFirst();
    }

    private void direct(Sheet sheet, PartyArt art, Row row, int at, double top, List<Box> taken) {
        Party party = strip.parties().get(at);
        Spot spot = row.spots().get(at);
        double y = top + at * lane();
        double width = lines.width(party.label(), DIRECT);
        double lowest = axis.x(sheet, withRanges() ? spot.lowest() : median(row, at));
        double highest = axis.x(sheet, withRanges() ? spot.highest() : median(row, at));
        double left = sheet.box(axis.plot(), 0, axis.plotWidth(), 0).x();
        double right = left + axis.plotWidth();
        for (double x : new double[] {highest + 9, lowest - 9 - width}) {
            Box box = new Box(x - 2, y - 6.5, width + 4, 13);
            boolean free = taken.stream().noneMatch(other -> other.overlaps(box, 0.5));
            if (free && box.x() >= left && box.right() <= right) {
                sheet.text(
                        Role.CELL,
                        Texts.isolate(party.label()),
                        x,
                        y + 3.8,
                        Anchor.LEFT,
                        sheet.direction,
                        DIRECT,
                        art.nameColour(party));
                taken.add(box);
                return;
            }
        }
    }

    /**
     * How far from its stop a mark stands: those that share it stand in the order of all
     * stakeholders, their middle on the stop, so that one alone stands where it belongs.
     */
    private double aside(Row row, int of) {
        List<Integer> stop = StripMarks.medians(row.spots().get(of).cell());
        double before = 0;
        double all = 0;
        for (int at = 0; at < strip.parties().size(); at++) {
            if (StripMarks.medians(row.spots().get(at).cell()).equals(stop)) {
                double width = width(strip.parties().get(at));
                before += at < of ? width : 0;
                all += width;
            }
        }
        return before + SIDE / 2 - all / 2;
    }

    private void sideBySide(Sheet sheet, Row row, double middle, Pointed pointed) {
        PartyArt art = new PartyArt(sheet);
        double y = middle - height(row) / 2;
        double lane = y;
        int all = strip.parties().size();
        for (int at = 0; at < all; at++) {
            Spot spot = row.spots().get(at);
            Party party = strip.parties().get(at);
            boolean low = StripMarks.isLow(spot.cell());
            List<Integer> medians = StripMarks.medians(spot.cell());
            if (medians.size() == 2) {
                lane += LANE + 2;
                double from = axis.x(sheet, medians.getFirst());
                double to = axis.x(sheet, medians.getLast());
                StripMarks.broken(sheet, from, to, lane, art.colour(party));
                art.mark(party, from, lane, MARK, low);
                art.mark(party, to, lane, MARK, low);
                pointed.add(spot.place(), from, to, lane);
                key(sheet, art, at, to, lane);
            } else if (medians.size() == 1) {
                double x = axis.x(sheet, medians.getFirst()) + aside(row, at);
                art.mark(party, x, y, MARK, low);
                pointed.add(spot.place(), x, x, y);
                key(sheet, art, at, x, y);
            }
        }
    }
}
