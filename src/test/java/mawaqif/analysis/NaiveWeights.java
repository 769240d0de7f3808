package mawaqif.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What weights at five points say, −2 first, by the letter of the formulas and in fractions. */
public final class NaiveWeights {

    private NaiveWeights() {}

    public static Frac total(Stream<Frac> weights) {
        return weights.reduce(Frac.ZERO, Frac::plus);
    }

    public static Frac between(List<Frac> weights, int from, int to) {
        return total(weights.subList(from + 2, to + 3).stream());
    }

    public static int median(List<Frac> weights, int from, int to) {
        Frac half = between(weights, from, to).dividedBy(Frac.of(2));
        if (half.equals(Frac.ZERO) || half.over().signum() == 0) {
            return 0;
        }
        int lower = from;
        while (between(weights, from, lower).compareTo(half) < 0) {
            lower++;
        }
        int upper = from;
        while (between(weights, from, upper).compareTo(half) <= 0) {
            upper++;
        }
        if (lower == upper) {
            return lower;
        }
        // Between the two medians no point holds weight; nearer to zero wins.
        if (Math.abs(lower) == Math.abs(upper)) {
            return 0;
        }
        return Stream.of(lower, upper).min(Comparator.comparing(Math::abs)).orElseThrow();
    }

    /** Van der Eijk's A by peeling layers off the bottom and looking at every triple. */
    public static Frac agreement(List<Frac> weights) {
        int size = weights.size();
        Frac whole = total(weights.stream());
        List<Frac> left = new ArrayList<>(weights);
        Frac sum = Frac.ZERO;
        while (left.stream().anyMatch(w -> w.over().signum() > 0)) {
            Frac height =
                    left.stream()
                            .filter(w -> w.over().signum() > 0)
                            .sorted()
                            .findFirst()
                            .orElseThrow();
            boolean[] pattern = new boolean[size];
            int touched = 0;
            for (int i = 0; i < size; i++) {
                if (left.get(i).over().signum() > 0) {
                    pattern[i] = true;
                    touched++;
                    left.set(i, left.get(i).minus(height));
                }
            }
            Frac share = height.times(Frac.of(touched)).dividedBy(whole);
            sum = sum.plus(share.times(patternAgreement(pattern, touched)));
        }
        return sum;
    }

    private static Frac patternAgreement(boolean[] pattern, int touched) {
        int size = pattern.length;
        if (touched == 1) {
            return Frac.of(1);
        }
        if (touched == size) {
            return Frac.ZERO;
        }
        int tu = 0;
        int tdu = 0;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                for (int k = j + 1; k < size; k++) {
                    if (pattern[i] && !pattern[j] && pattern[k]) {
                        tdu++;
                    } else if (pattern[i] != pattern[k] && pattern[j]) {
                        tu++;
                    }
                }
            }
        }
        Frac u =
                Frac.of((size - 2L) * tu - (size - 1L) * tdu)
                        .dividedBy(Frac.of((size - 2L) * (tu + tdu)));
        return u.times(Frac.of(1).minus(Frac.of(touched - 1).dividedBy(Frac.of(size - 1))));
    }
}
