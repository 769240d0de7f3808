package mawaqif.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a measure of closeness is written and classed: five fixed classes, so that figures of
 * different studies can be laid side by side. The class is that of the number as written.
 */
public enum ClosenessScale {
    /** 0 to 1 with two decimals, in classes of 0.10. */
    SHARE(2, List.of(55, 65, 75, 85)),
    /** Pairs of claims, as whole numbers from 0, in classes each four times as wide. */
    PAIRS(0, List.of(5, 20, 80, 320)),
    /** Pairs for less pairs against, as whole numbers with their sign. */
    BALANCE(0, List.of(-19, 0, 20, 80));

    /** Sums of binary fractions are put right to so many digits before they are rounded. */
    private static final int EXACT = 9;

    /** The number of classes. */
    public static final int CLASSES = 5;

    private final int decimals;
    private final List<Integer> bounds;

    ClosenessScale(int decimals, List<Integer> bounds) {
        this.decimals = decimals;
        this.bounds = bounds;
    }

    /** The number as figures write it. */
    public String text(double value, Digits digits) {
        return write(rounded(value), digits);
    }

    /** The class of a value: 0, the lowest, to 4. */
    public int grade(double value) {
        long rounded = rounded(value);
        return (int) bounds.stream().filter(bound -> rounded >= bound).count();
    }

    /** What a class holds, such as "0.55–0.64". */
    public String range(int grade, Digits digits) {
        if (grade == 0) {
            return "< " + write(bounds.getFirst(), digits);
        }
        if (grade == CLASSES - 1) {
            return "≥ " + write(bounds.getLast(), digits);
        }
        String between = this == BALANCE ? " … " : "–";
        return write(bounds.get(grade - 1), digits)
                + between
                + write(bounds.get(grade) - 1, digits);
    }

    private long rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(EXACT, RoundingMode.HALF_UP)
                .movePointRight(decimals)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private String write(long number, Digits digits) {
        return switch (this) {
            case SHARE -> digits.hundredths(number);
            case PAIRS -> digits.plain(number);
            case BALANCE -> digits.signed(number);
        };
    }
}
