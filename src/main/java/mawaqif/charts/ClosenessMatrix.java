package mawaqif.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is close to whom: each pair of stakeholders once, in the lower triangle of a square.
 *
 * @param note said under the subtitle, such as why no pair is compared; null for nothing
 * @param names stakeholders in order; a blank one is not allowed
 * @param rows per stakeholder its pairs with those before it, so that the first row is empty
 */
public record ClosenessMatrix(
        Frame frame,
        ClosenessWords words,
        ClosenessScale scale,
        @Nullable String note,
        List<String> names,
        List<List<Pair>> rows)
        implements Figure {

    /** So many shared issues are needed for a pair to be compared. */
    public static final int FEWEST = 5;

    private static final int RANKED = 3;

    public ClosenessMatrix {
        names = names.stream().map(Texts::name).toList();
        rows = rows.stream().map(List::copyOf).toList();
        note = note == null ? null : Texts.prose(note);
        if (names.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("A stakeholder needs a name; give its code");
        }
        if (rows.size() != names.size()) {
            throw new IllegalArgumentException(
                    "%d rows for %d stakeholders".formatted(rows.size(), names.size()));
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).size() != row) {
                throw new IllegalArgumentException(
                        "Row %d has %d pairs, not %d".formatted(row, rows.get(row).size(), row));
            }
        }
    }

    /** Two stakeholders. */
    public sealed interface Pair {

        /** On how many issues both have evidence. */
        int k();

        /** What the pair says on screens and where it leads, or null. */
        @Nullable Place place();

        /**
         * Compared.
         *
         * @param value in the unit of the scale
         * @param k at least {@link #FEWEST}
         */
        record Compared(double value, int k, @Nullable Place place) implements Pair {

            /** A pair without a place. */
            public Compared(double value, int k) {
                this(value, k, null);
            }

            public Compared {
                if (k < FEWEST || !Double.isFinite(value)) {
                    throw new IllegalArgumentException(
                            "%s over %d issues compares nobody".formatted(value, k));
                }
            }
        }

        /**
         * Too few shared issues to say anything.
         *
         * @param k less than {@link #FEWEST}
         */
        record TooFew(int k, @Nullable Place place) implements Pair {

            /** A pair without a place. */
            public TooFew(int k) {
                this(k, null);
            }

            public TooFew {
                if (k < 0 || k >= FEWEST) {
                    throw new IllegalArgumentException("%d issues are not too few".formatted(k));
                }
            }
        }
    }

    /** A compared pair and where it stands; {@code one} comes before {@code other}. */
    public record Ranked(int one, int other, Pair.Compared pair) {

        /** Sums of binary fractions that differ by less than 1e-9 are equal. */
        private long exact() {
            return Math.round(pair.value() * 1e9);
        }
    }

    /**
     * The closest pairs, nearest first: three, or the nearer half where there are fewer than six.
     */
    public List<Ranked> closest() {
        List<Ranked> all = ranked();
        return all.subList(0, Math.min(RANKED, (all.size() + 1) / 2));
    }

    /**
     * The pairs farthest apart, farthest first: three, or the farther half; none of the closest.
     */
    public List<Ranked> farthest() {
        List<Ranked> closest = closest();
        return compared().stream()
                .sorted(Comparator.comparingLong(Ranked::exact))
                .filter(each -> !closest.contains(each))
                .limit(Math.min(RANKED, compared().size() / 2))
                .toList();
    }

    /** All compared pairs, nearest first; of equals the one whose stakeholders come first. */
    public List<Ranked> ranked() {
        return compared().stream()
                .sorted(Comparator.comparingLong(Ranked::exact).reversed())
                .toList();
    }

    private List<Ranked> compared() {
        List<Ranked> all = new ArrayList<>();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                if (rows.get(other).get(one) instanceof Pair.Compared compared) {
                    all.add(new Ranked(one, other, compared));
                }
            }
        }
        return all;
    }
}
