package mawaqif.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** A plain exact fraction for the reference implementations. */
public record Frac(BigInteger over, BigInteger under) implements Comparable<Frac> {
    public static final Frac ZERO = of(0);

    public static Frac of(long whole) {
        return new Frac(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public Frac plus(Frac other) {
        return new Frac(
                over.multiply(other.under).add(other.over.multiply(under)),
                under.multiply(other.under));
    }

    public Frac minus(Frac other) {
        return plus(new Frac(other.over.negate(), other.under));
    }

    public Frac times(Frac other) {
        return new Frac(over.multiply(other.over), under.multiply(other.under));
    }

    public Frac dividedBy(Frac other) {
        return other.over.signum() < 0
                ? new Frac(over.multiply(other.under).negate(), under.multiply(other.over.negate()))
                : new Frac(over.multiply(other.under), under.multiply(other.over));
    }

    @Override
    public int compareTo(Frac other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    public double value() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), MathContext.DECIMAL128)
                .doubleValue();
    }
}
