package mawaqif.charts.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Timeline.Span;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Where days stand on a page; physical, earlier to the left.
 *
 * @param left of the first day
 * @param right of the last day's end
 */
record TimelineAxis(Span span, double left, double right) {
    /** Height of the strip with the years. */
    static final double HEIGHT = 24;

    private static final TextStyle YEAR = TextStyle.regular(10.5);
    private static final List<Integer> STEPS =
            List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000);

    /** From this distance on months have marks. */
    private static final double MONTH = 7;

    private static final int MOST_LINES = 400;

    double x(int day) {
        double clamped = Math.clamp(day, (double) start(), (double) end());
        return left + (clamped - start()) / (end() - start()) * (right - left);
    }

    /** Where a period starts; an open one with the axis. */
    double from(@Nullable Integer day) {
        return day == null ? left : x(day);
    }

    /** Where a period has ended: at the end of its last day. */
    double to(@Nullable Integer day) {
        return day == null ? right : x(day + 1);
    }

    boolean covers(@Nullable Integer from, @Nullable Integer to) {
        return (from == null || from < end()) && (to == null || to >= start());
    }

    private int start() {
        return day(span.first());
    }

    /** The day after the last. */
    private int end() {
        return day(span.last() + 1);
    }

    private static int day(int year) {
        return (int) LocalDate.of(year, 1, 1).toEpochDay();
    }

    private double perYear() {
        return (right - left) / (span.last() - span.first() + 1);
    }

    /** Years from one label to the next. */
    private int step(Sheet sheet, Digits digits) {
        double widest =
                Math.max(width(sheet, digits, span.first()), width(sheet, digits, span.last()));
        return STEPS.stream()
                .filter(step -> step * perYear() >= widest + 10)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    private static double width(Sheet sheet, Digits digits, int year) {
        return sheet.measure.measure(digits.plain(year), YEAR, Direction.LTR).advance();
    }

    /** The years that have a line, from the first to the end of the last. */
    List<Integer> lines(Sheet sheet, Digits digits) {
        int step = step(sheet, digits);
        List<Integer> years = new ArrayList<>();
        for (int year = span.first(); year <= span.last() + 1; year++) {
            boolean edge = year == span.first() || year == span.last() + 1;
            if (edge || step == 1 || Math.floorMod(year, step) == 0) {
                years.add(year);
            }
            if (years.size() > MOST_LINES) {
                break;
            }
        }
        return years;
    }

    double xOfYear(int year) {
        return x(day(year));
    }

    /** Draws the strip with the years: each in the middle of its year, or at its start. */
    void paint(Sheet sheet, double top, Digits digits) {
        String grey = sheet.palette.edge();
        sheet.add(new Rectangle(new Box(left, top + 1, right - left, 0.8), 0, grey, null));
        int step = step(sheet, digits);
        if (perYear() / 12 >= MONTH) {
            for (int year = span.first(); year <= span.last(); year++) {
                for (int month = 2; month <= 12; month++) {
                    int day = (int) LocalDate.of(year, month, 1).toEpochDay();
                    sheet.add(new Rectangle(new Box(x(day) - 0.3, top + 1, 0.6, 3), 0, grey, null));
                }
            }
        }
        double free = Double.NEGATIVE_INFINITY;
        for (int year : lines(sheet, digits)) {
            double at = xOfYear(year);
            sheet.add(new Rectangle(new Box(at - 0.4, top + 1, 0.8, 6), 0, grey, null));
            double half = width(sheet, digits, year) / 2;
            double middle = step == 1 ? (at + xOfYear(year + 1)) / 2 : at;
            boolean inside = step == 1 || Math.floorMod(year, step) == 0;
            middle =
                    Math.clamp(
                            middle, left - 4 + half, Math.max(left - 4 + half, right + 4 - half));
            if (inside && year <= span.last() && middle - half > free) {
                sheet.number(
                        Role.COLUMN_HEAD,
                        digits.plain(year),
                        middle,
                        top + 18,
                        YEAR,
                        sheet.palette.secondary());
                free = middle + half + 4;
            }
        }
    }
}
