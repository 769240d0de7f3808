package mawaqif.analysis;

import java.util.stream.IntStream;

/**
 * The agreement of every layer pattern over K ordered categories, as whole numbers over one common
 * denominator. A pattern is a bit mask: bit <i>i</i> is set when category <i>i</i> is touched.
 */
final class LayerPatterns {
    private static final int LEAST = 3;
    private static final int MOST = 11;
    private static final LayerPatterns[] BY_SIZE =
            IntStream.rangeClosed(0, MOST)
                    .mapToObj(size -> new LayerPatterns(Math.max(size, LEAST)))
                    .toArray(LayerPatterns[]::new);

    private final int size;
    private final int denominator;
    private final int[] numerators;

    private LayerPatterns(int size) {
        this.size = size;
        this.denominator =
                (size - 1)
                        * (size - 2)
                        * IntStream.range(2, size)
                                .map(LayerPatterns::pairs)
                                .reduce(1, this::common);
        this.numerators = IntStream.range(0, 1 << size).map(this::numerator).toArray();
    }

    /**
     * The patterns over {@code size} categories.
     *
     * @throws IllegalArgumentException if there are fewer than three categories or more than eleven
     */
    static LayerPatterns over(int size) {
        if (size < LEAST || size > MOST) {
            throw new IllegalArgumentException(
                    "Agreement A is for %d to %d categories, not %d".formatted(LEAST, MOST, size));
        }
        return BY_SIZE[size];
    }

    int denominator() {
        return denominator;
    }

    /** The pattern's agreement × {@link #denominator}. */
    int agreement(int pattern) {
        return numerators[pattern];
    }

    private int numerator(int pattern) {
        int touched = Integer.bitCount(pattern);
        if (touched < 2) {
            return denominator;
        }
        int between = 0;
        int beside = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                if ((pattern >> i & pattern >> j & 1) != 0) {
                    int inside = (1 << j) - (1 << i);
                    int gaps = Integer.bitCount(inside & ~pattern);
                    between += gaps;
                    beside += size - touched - gaps;
                }
            }
        }
        // TU + TDU = pairs(S) · (K − S), so that K − S cancels against 1 − (S − 1) / (K − 1).
        int scaled = (size - 2) * beside - (size - 1) * between;
        return touched == size
                ? 0
                : scaled * (denominator / ((size - 1) * (size - 2) * pairs(touched)));
    }

    private static int pairs(int touched) {
        return touched * (touched - 1) / 2;
    }

    /** The least common multiple. */
    private int common(int a, int b) {
        int multiple = a;
        while (multiple % b != 0) {
            multiple += a;
        }
        return multiple;
    }
}
