package mawaqif.sources;

import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;

/**
 * Guesses the encoding of bytes that are not UTF-8, for an error message.
 *
 * <p>Each candidate decodes the bytes around the fault and is scored by what a reader would look
 * for: Arabic letters beside Arabic letters and the article ال, or single accented letters in Latin
 * words. The guess is never used to decode.
 */
final class LikelyEncoding {

    private static final String[] EIGHT_BIT = {"windows-1252", "windows-1256", "ISO-8859-6"};
    private static final int BEFORE = 4_096;
    private static final int SAMPLE = 65_536;

    private LikelyEncoding() {}

    /** The name of the likely encoding, or null where nothing is plausible. */
    static @Nullable String of(byte[] bytes, int position) {
        int from = Math.max(0, position - BEFORE) & ~1;
        int to = Math.min(bytes.length, from + SAMPLE);
        String wide = utf16(bytes, from, to);
        if (wide != null) {
            return wide;
        }
        if (mostlyUtf8(bytes, from, to)) {
            return "UTF-8, damaged or cut off";
        }
        String best = null;
        int bestScore = 0;
        for (String name : EIGHT_BIT) {
            int score =
                    Charset.isSupported(name)
                            ? score(new String(bytes, from, to - from, Charset.forName(name)))
                            : 0;
            if (score > bestScore) {
                best = name;
                bestScore = score;
            }
        }
        return best;
    }

    /** UTF-16 without a BOM: most units have the high byte of ASCII (00) or of Arabic (06). */
    private static @Nullable String utf16(byte[] bytes, int from, int to) {
        int units = (to - from) / 2;
        int big = 0;
        int little = 0;
        for (int i = from; i + 1 < to; i += 2) {
            big += bytes[i] == 0 || bytes[i] == 6 ? 1 : 0;
            little += bytes[i + 1] == 0 || bytes[i + 1] == 6 ? 1 : 0;
        }
        if (Math.max(big, little) < Math.max(1, units * 0.6) || big == little) {
            return null;
        }
        return big > little
                ? "UTF-16BE without a byte order mark"
                : "UTF-16LE without a byte order mark";
    }

    private static boolean mostlyUtf8(byte[] bytes, int from, int to) {
        int good = 0;
        int bad = 0;
        for (int i = from; i < to; i++) {
            int lead = bytes[i] & 0xFF;
            int following =
                    lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
            if (lead < 0x80) {
                continue;
            }
            boolean whole = following > 0 && i + following < to;
            for (int k = 1; whole && k <= following; k++) {
                whole = (bytes[i + k] & 0xC0) == 0x80;
            }
            if (whole) {
                good++;
                i += following;
            } else {
                bad++;
            }
        }
        return good > 3 * bad;
    }

    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            if (c == 0xFFFD || c < 0xA0) {
                score -= 5;
            } else if (isArabic(c)) {
                score += isArabic(before) ? 2 : isAsciiLetter(before) ? -3 : 1;
                score += c == 'ل' && before == 'ا' ? 3 : 0;
            } else if (Character.isLetter(c)) {
                boolean foreign = before >= 0x80 && Character.isLetter(before);
                score += foreign ? -2 : Character.isLetter(before) ? 2 : 1;
            }
        }
        return score;
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isArabic(char c) {
        return c >= 0x0621 && c <= 0x0652;
    }
}
