package mawaqif.charts;

/** The digits in which a figure's own numbers are set; never taken from the locale. */
public enum Digits {
    /** 0123456789. */
    LATN('0'),
    /** ٠١٢٣٤٥٦٧٨٩. */
    ARAB('\u0660');

    /** The true minus sign, U+2212. */
    static final char MINUS = '\u2212';

    private final char zero;

    Digits(char zero) {
        this.zero = zero;
    }

    /** Writes a whole number without sign for positives, with U+2212 for negatives. */
    public String plain(long number) {
        StringBuilder out = new StringBuilder();
        if (number < 0) {
            out.append(MINUS);
        }
        Long.toString(Math.abs(number)).chars().forEach(c -> out.append((char) (zero + c - '0')));
        return out.toString();
    }

    /** Writes a stance with its sign: −2, −1, 0, +1, +2. */
    public String signed(long number) {
        return number > 0 ? "+" + plain(number) : plain(number);
    }

    /** Writes a number of hundredths with two decimals: 0.57, in the other digits ٠٫٥٧. */
    public String hundredths(long number) {
        String decimals = plain(100 + Math.abs(number % 100)).substring(1);
        String whole = plain(Math.abs(number) / 100);
        return (number < 0 ? String.valueOf(MINUS) : "")
                + whole
                + (this == ARAB ? '\u066B' : '.')
                + decimals;
    }
}
