package mawaqif.analysis;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Exact non-negative weights at the points of an ordinal scale, in the scale's order. Everything
 * derived from them is the sign of, or the ratio between, sums of weights with small integer
 * coefficients; so ties are ties, whether the weights are whole or fractions.
 */
public sealed interface Weights permits WholeWeights, ScaledWeights {

    /**
     * Whole weights.
     *
     * @throws IllegalArgumentException if one is negative
     */
    static Weights of(long... weights) {
        return new WholeWeights(weights.clone());
    }

    /**
     * The sum of several weights after each has been scaled to sum 1; those that sum to nothing are
     * left out.
     *
     * @param parts of one size, at least one of them with a positive sum
     */
    static Weights sumOfScaled(List<? extends Weights> parts) {
        return ScaledWeights.sum(parts);
    }

    /** The number of points. */
    int size();

    /** The sign of Σ coefficient × weight: −1, 0 or 1. */
    int sign(int... coefficients);

    /** Σ {@code over} × weight divided by Σ {@code under} × weight, correct to the last digit. */
    double ratio(int[] over, int[] under);

    /** The weight at a point as a fraction in lowest terms. */
    Fraction exact(int point);

    /** The weight at a point, 0 … size − 1. */
    default double at(int point) {
        return exact(point).doubleValue();
    }

    /** All weights, in the scale's order. */
    default List<Double> toList() {
        return IntStream.range(0, size()).mapToObj(this::at).toList();
    }

    /** Which of two points weighs more: −1, 0 or 1 as by {@link Integer#compare}. */
    default int compare(int point, int other) {
        var difference = new int[size()];
        difference[point]++;
        difference[other]--;
        return sign(difference);
    }

    /** The share of the points {@code from} … {@code to} in the total, 0 … 1. */
    default double share(int from, int to) {
        var part = new int[size()];
        var all = new int[size()];
        for (int point = 0; point < size(); point++) {
            part[point] = point >= from && point <= to ? 1 : 0;
            all[point] = 1;
        }
        return ratio(part, all);
    }

    /** An exact non-negative number, in lowest terms. */
    record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

        /** Nothing. */
        public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

        public Fraction {
            BigInteger divisor = numerator.gcd(denominator);
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    numerator
                            .multiply(other.denominator)
                            .add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        /** How far this is from another number, whichever is larger. */
        Fraction distance(Fraction other) {
            return new Fraction(
                    numerator
                            .multiply(other.denominator)
                            .subtract(other.numerator.multiply(denominator))
                            .abs(),
                    denominator.multiply(other.denominator));
        }

        /** Divided by a positive number. */
        Fraction over(Fraction divisor) {
            return new Fraction(
                    numerator.multiply(divisor.denominator),
                    denominator.multiply(divisor.numerator));
        }

        @Override
        public int compareTo(Fraction other) {
            return numerator
                    .multiply(other.denominator)
                    .compareTo(other.numerator.multiply(denominator));
        }

        public double doubleValue() {
            return ScaledWeights.quotient(numerator, denominator);
        }

        /** "3" or "3/7". */
        @Override
        public String toString() {
            return denominator.equals(BigInteger.ONE)
                    ? numerator.toString()
                    : numerator + "/" + denominator;
        }
    }
}
