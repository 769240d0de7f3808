package mawaqif.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/** Weights that are fractions over one denominator: sums of vectors that were scaled to sum 1. */
record ScaledWeights(List<BigInteger> numerators, BigInteger denominator) implements Weights {
    private static final int EXACT_IN_DOUBLE = 53;

    static ScaledWeights sum(List<? extends Weights> parts) {
        List<List<BigInteger>> counted =
                parts.stream()
                        .map(ScaledWeights::proportions)
                        .filter(part -> total(part).signum() > 0)
                        .toList();
        BigInteger denominator =
                counted.stream()
                        .map(ScaledWeights::total)
                        .reduce(ScaledWeights::leastCommonMultiple)
                        .orElseThrow(() -> new IllegalArgumentException("No weight to scale"));
        var numerators = new BigInteger[counted.getFirst().size()];
        Arrays.fill(numerators, BigInteger.ZERO);
        for (List<BigInteger> part : counted) {
            BigInteger scale = denominator.divide(total(part));
            for (int point = 0; point < numerators.length; point++) {
                numerators[point] = numerators[point].add(part.get(point).multiply(scale));
            }
        }
        return new ScaledWeights(List.of(numerators), denominator);
    }

    /** Whole numbers in the proportions of the weights. */
    private static List<BigInteger> proportions(Weights weights) {
        return switch (weights) {
            case WholeWeights whole ->
                    Arrays.stream(whole.weights()).mapToObj(BigInteger::valueOf).toList();
            case ScaledWeights scaled -> scaled.numerators;
        };
    }

    @Override
    public int size() {
        return numerators.size();
    }

    @Override
    public int sign(int... coefficients) {
        return sum(coefficients).signum();
    }

    @Override
    public double ratio(int[] over, int[] under) {
        return quotient(sum(over), sum(under));
    }

    @Override
    public Fraction exact(int point) {
        return new Fraction(numerators.get(point), denominator);
    }

    static double quotient(BigInteger over, BigInteger under) {
        if (over.bitLength() <= EXACT_IN_DOUBLE && under.bitLength() <= EXACT_IN_DOUBLE) {
            return over.doubleValue() / under.doubleValue();
        }
        return new BigDecimal(over)
                .divide(new BigDecimal(under), MathContext.DECIMAL128)
                .doubleValue();
    }

    private BigInteger sum(int[] coefficients) {
        BigInteger sum = BigInteger.ZERO;
        for (int point = 0; point < coefficients.length; point++) {
            if (coefficients[point] != 0) {
                BigInteger coefficient = BigInteger.valueOf(coefficients[point]);
                sum = sum.add(numerators.get(point).multiply(coefficient));
            }
        }
        return sum;
    }

    private static BigInteger total(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }
}
