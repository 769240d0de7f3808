package mawaqif.sources;

import java.util.Random;

/** Random Arabic, English and emoji texts, and the noise that each level folds away. */
final class TextNoise {

    private static final String[] WORDS = {
        "المياه",
        "حقٌّ",
        "أحمد",
        "ا\u0654حمد",
        "إلى",
        "الوزارة",
        "مؤسسة",
        "شرکة",
        "١٢٣",
        "2025",
        "«نعم»",
        "water",
        "Résumé",
        "re\u0301sume\u0301",
        "policy,",
        "ﷲ",
        "ﻻ",
        "المـــياه",
        "ﴳ",
        "😀",
        "👩‍👩‍👧",
        "ﬁnance",
        "الحق\u0651\u064E",
        "한국",
        "한",
        "ｶﾞ",
        "كتابهٔ",
        "–",
        "قال:",
        "في",
        "في",
        "و",
        "ẛ̣",
        "𝒜"
    };
    private static final String[] GAPS = {
        " ", " ", " ", " ", "  ", "\r\n", "\n\n", "\u00A0", " \u200F"
    };
    private static final String[] INVISIBLE = {
        "\u0640", "\u064E", "\u0651", "\u200F", "\u200C", "\u00AD", "\u2067", "\u0670", "\uFEFF"
    };

    private TextNoise() {}

    static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(pick(random, WORDS)).append(pick(random, GAPS));
        }
        return text.toString();
    }

    /** The same text for the light level: decoration added between letters, white space changed. */
    static String lightly(Random random, String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    boolean space = Characters.isSpace(c);
                    out.append(space ? pick(random, GAPS) : Character.toString(c));
                    if (!space && random.nextInt(6) == 0) {
                        out.append(pick(random, INVISIBLE));
                    }
                });
        return out.toString();
    }

    /** The same text for the search level: other letter forms, digits, punctuation and case. */
    static String loosely(Random random, String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> out.append(random.nextInt(3) == 0 ? other(c) : Character.toString(c)));
        return out.toString();
    }

    private static String other(int c) {
        return switch (c) {
            case 'ا' -> "ٱ";
            case 'أ', 'إ' -> "ا";
            case 'ي' -> "ى";
            case 'ى' -> "ی";
            case 'ك' -> "ک";
            case 'ة' -> "ه";
            case 'ه' -> "ہ";
            case '١' -> "1";
            case '2' -> "۲";
            case '«', '»' -> "\"";
            case '–' -> "-";
            case ',' -> "،";
            case 'é' -> "E";
            default -> Character.toString(Character.toUpperCase(c));
        };
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
