package mawaqif.sources;

/** The classes of code points that folding and cutting text depend on. */
final class Characters {

    private Characters() {}

    /** A combining mark, which belongs to the character before it. */
    static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /**
     * Whether normalisation may join or reorder this code point with what stands before it: marks,
     * vowels and finals of Hangul, halfwidth voicing marks of Katakana.
     */
    static boolean joinsBackwards(int c) {
        return isMark(c)
                || c >= 0x1160 && c <= 0x11FF
                || c >= 0x3131 && c <= 0x318E
                || c >= 0xD7B0 && c <= 0xD7FB
                || c >= 0xFF9E && c <= 0xFFDC;
    }

    /** White space of any kind, no-break spaces and line breaks included. */
    static boolean isSpace(int c) {
        return c == ' '
                || c >= '\t' && c <= '\r'
                || c >= 0x1C && c <= 0x1F
                || c == 0x85
                || c >= 0xA0 && Character.isSpaceChar(c);
    }

    /** Invisible formatting: bidi controls, zero-width characters, soft hyphen, BOM. */
    static boolean isInvisible(int c) {
        return c == 0xAD
                || c == 0x61C
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x2064
                || c >= 0x2066 && c <= 0x206F
                || c == 0xFEFF;
    }

    /**
     * Tatweel and the marks that Arabic is written with or without: harakat, dagger alef, Quranic
     * signs, and their presentation forms. Maddah and hamza (U+0653–0655) make other letters and
     * are not among them.
     */
    static boolean isArabicDecoration(int c) {
        if (c < 0x610) {
            return false;
        }
        if (c <= 0x8FF) {
            return c == 0x640
                    || (c < 0x653 || c > 0x655)
                            && Character.getType(c) == Character.NON_SPACING_MARK
                            && isArabicBlock(c);
        }
        return c >= 0xFC5E && c <= 0xFC63
                || c >= 0xFCF2 && c <= 0xFCF4
                || c >= 0xFE70 && c <= 0xFE7F;
    }

    private static boolean isArabicBlock(int c) {
        return c <= 0x6FF || c >= 0x750 && c <= 0x77F || c >= 0x870;
    }
}
