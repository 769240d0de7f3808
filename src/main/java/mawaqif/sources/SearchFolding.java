package mawaqif.sources;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Folds text for searching, so that spellings a reader takes for the same word compare equal.
 *
 * <p>On top of {@link MatchLevel#LIGHT} (no tatweel, vowel marks, invisible characters; white space
 * collapsed) it folds, one character at a time:
 *
 * <ul>
 *   <li>آ أ إ ٱ to ا; ى, Persian ی and ے to ي; ک to ك; ة, Persian and Urdu forms of heh to ه. Hamza
 *       on waw and yeh (ؤ ئ) stays: those are other spellings, not other keyboards;
 *   <li>decimal digits of every script to 0–9;
 *   <li>Arabic and typographic punctuation to its ASCII counterpart: ، ؛ ؟ ٪ « » “ ” ’ – — and so
 *       on;
 *   <li>case, and accents of Latin, Greek, Cyrillic, Hebrew and Arabic letters.
 * </ul>
 *
 * <p>Nothing is stemmed and no word is left out: a folded text contains a folded query wherever the
 * words stand. The letters are those of Lucene's Arabic and Persian normalisation filters (Apache
 * License 2.0), whose test pairs are among the tests.
 */
public final class SearchFolding {

    private static final Map<Integer, String> SPECIAL = special();

    /** Folded form of each BMP character once it has been met; races agree. */
    private static final @Nullable String[] KNOWN = new String[0x10000];

    private SearchFolding() {}

    /** The folded text, without space at its ends. */
    public static String fold(String text) {
        return foldWithOffsets(text).text().strip();
    }

    /** The folded text, not stripped, with the way back to the original. */
    public static FoldedText foldWithOffsets(String text) {
        return fold(Folding.light(text));
    }

    static FoldedText fold(FoldedText light) {
        String text = light.text();
        Folder out = new Folder(light.original());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int start = light.originalStart(i);
            if (c == ' ') {
                out.addSpace(start);
            } else if (c >= 'a' && c <= 'z') {
                out.add((char) c, start);
            } else {
                out.add(fold(c), start);
            }
            i += Character.charCount(c);
        }
        return out.done();
    }

    private static String fold(int c) {
        if (c > 0xFFFF) {
            return compute(c);
        }
        String known = KNOWN[c];
        if (known == null) {
            known = compute(c);
            KNOWN[c] = known;
        }
        return known;
    }

    private static String compute(int c) {
        String special = SPECIAL.get(c);
        if (special != null) {
            return special;
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return Integer.toString(Character.digit(c, 10));
        }
        String apart = Normalizer.normalize(Character.toString(c), Form.NFD);
        String bare =
                apart.codePoints()
                        .filter(part -> !isAccent(part))
                        .mapToObj(SearchFolding::letter)
                        .collect(Collectors.joining());
        String upper = bare.toUpperCase(Locale.ROOT);
        // NFKC again: Hangul taken apart above is put together.
        return Normalizer.normalize(upper.toLowerCase(Locale.ROOT), Form.NFKC).replace('ς', 'σ');
    }

    private static String letter(int c) {
        String special = SPECIAL.get(c);
        return special != null ? special : Character.toString(c);
    }

    /**
     * Marks of scripts that are commonly written without them; Kana voicing makes other letters.
     */
    private static boolean isAccent(int c) {
        if (Character.getType(c) != Character.NON_SPACING_MARK || c == 0x3099 || c == 0x309A) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case INHERITED, COMMON, ARABIC, HEBREW, CYRILLIC -> true;
            default -> false;
        };
    }

    private static Map<Integer, String> special() {
        Map<Integer, String> map = new HashMap<>();
        to(map, "ا", "\u0622\u0623\u0625\u0671\u0672\u0673\u0675");
        to(map, "ي", "\u0649\u06CC\u06CD\u06CE\u06D2\u06D3");
        to(map, "ك", "\u06A9\u06AA");
        to(map, "ه", "\u0629\u06BE\u06C0\u06C1\u06C2\u06C3\u06D5");
        to(map, "ؤ", "ؤ");
        to(map, "ئ", "ئ");
        to(map, ",", "،\u066C\u2E41、");
        to(map, ".", "\u06D4\u066B。");
        to(map, ";", "؛\u2E35");
        to(map, "?", "؟");
        to(map, "%", "\u066A");
        to(map, "*", "\u066D");
        to(map, "\"", "«»“”„‟");
        to(map, "'", "‘’‚‛‹›\u2032\u02BC");
        to(map, "-", "\u2010\u2011\u2012–—―\u2212\u2043");
        to(map, "(", "\uFD3F");
        to(map, ")", "\uFD3E");
        to(map, "/", "\u2044\u2215");
        to(map, "d", "đĐ");
        to(map, "l", "łŁ");
        to(map, "o", "øØ");
        return Map.copyOf(map);
    }

    private static void to(Map<Integer, String> map, String folded, String originals) {
        originals.codePoints().forEach(c -> map.put(c, folded));
    }
}
