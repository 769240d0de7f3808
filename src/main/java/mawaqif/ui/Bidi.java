package mawaqif.ui;

/** Keeps texts of either direction whole inside sentences of the other. */
public final class Bidi {

    private static final char LRI = '\u2066';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    private Bidi() {}

    /** A text of unknown direction, isolated from what stands around it. */
    public static String isolate(String text) {
        return FSI + text + PDI;
    }

    /** A number, formula or address that always runs left to right, isolated. */
    public static String leftToRight(String text) {
        return LRI + text + PDI;
    }

    /**
     * A stance or median with its sign: {@code −2}, {@code 0}, {@code +1}, true minus, isolated.
     */
    public static String signed(int number) {
        return leftToRight(bareSigned(number));
    }

    /** The same without isolation, for places that hold nothing else. */
    public static String bareSigned(int number) {
        return number > 0 ? "+" + number : number < 0 ? "\u2212" + -number : "0";
    }
}
