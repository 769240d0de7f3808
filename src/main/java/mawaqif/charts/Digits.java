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
    public String plain(int number) {
        StringBuilder out = new StringBuilder();
        if (number < 0) {
            out.append(MINUS);
        }
        Long.toString(Math.abs((long) number))
                .chars()
                .forEach(c -> out.append((char) (zero + c - '0')));
        return out.toString();
    }

    /** Writes a stance with its sign: −2, −1, 0, +1, +2. */
    public String signed(int number) {
        return number > 0 ? "+" + plain(number) : plain(number);
    }
}
