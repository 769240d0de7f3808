package mawaqif.analysis;

import java.math.BigInteger;
import java.util.Arrays;

/** Weights that are whole numbers: sums of confidences, or counts. */
record WholeWeights(long[] weights) implements Weights {

    WholeWeights {
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException(
                        "Weight %d is negative; weights count evidence".formatted(weight));
            }
        }
    }

    @Override
    public int size() {
        return weights.length;
    }

    @Override
    public int sign(int... coefficients) {
        return Long.signum(sum(coefficients));
    }

    @Override
    public double ratio(int[] over, int[] under) {
        return (double) sum(over) / sum(under);
    }

    @Override
    public Fraction exact(int point) {
        return new Fraction(BigInteger.valueOf(weights[point]), BigInteger.ONE);
    }

    @Override
    public double at(int point) {
        return weights[point];
    }

    @Override
    public int compare(int point, int other) {
        return Long.compare(weights[point], weights[other]);
    }

    private long sum(int[] coefficients) {
        long sum = 0;
        for (int point = 0; point < weights.length; point++) {
            sum += coefficients[point] * weights[point];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WholeWeights(long[] others) && Arrays.equals(weights, others);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }
}
