package mawaqif.sources;

import org.jspecify.annotations.Nullable;

import java.util.function.IntPredicate;

/**
 * Finds all occurrences of strings in one text: by scanning at first, and through an index of its
 * six-character grams once the text has been asked often enough to pay for it.
 *
 * <p>The index takes 4 to 6 bytes a character. A look-up checks only the places of the needle's
 * rarest gram, so that 100,000 quotes against a source of a million characters take well under a
 * second instead of a scan each. Not thread-safe.
 */
final class Occurrences {

    private static final int GRAM = 6;
    private static final int SCANS_BEFORE_INDEX = 48;
    private static final int SMALL = 2_048;
    private static final int GRAMS_TRIED = 48;

    private final String text;
    private int scans;
    private @Nullable Index index;

    Occurrences(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Calls back with each start, ascending, overlapping ones too, until told to stop. */
    void forEach(String needle, IntPredicate goOn) {
        if (needle.length() >= GRAM && text.length() > SMALL && ++scans > SCANS_BEFORE_INDEX) {
            if (index == null) {
                index = new Index(text);
            }
            index.forEach(text, needle, goOn);
            return;
        }
        int at = text.indexOf(needle);
        while (at >= 0 && goOn.test(at)) {
            at = text.indexOf(needle, at + 1);
        }
    }

    private static final class Index {

        private final int shift;
        private final int[] bucketStarts;
        private final int[] places;

        Index(String text) {
            int grams = text.length() - GRAM + 1;
            int bits = Math.clamp(32 - Integer.numberOfLeadingZeros(grams) - 1, 8, 22);
            shift = 64 - bits;
            bucketStarts = new int[(1 << bits) + 1];
            places = new int[grams];
            for (int i = 0; i < grams; i++) {
                bucketStarts[bucket(text, i) + 1]++;
            }
            for (int b = 1; b < bucketStarts.length; b++) {
                bucketStarts[b] += bucketStarts[b - 1];
            }
            int[] next = bucketStarts.clone();
            for (int i = 0; i < grams; i++) {
                places[next[bucket(text, i)]++] = i;
            }
        }

        private int bucket(String text, int at) {
            long hash = 0;
            for (int i = at; i < at + GRAM; i++) {
                hash = (hash + text.charAt(i)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
            return (int) ((hash * 0x9E3779B97F4A7C15L) >>> shift);
        }

        void forEach(String text, String needle, IntPredicate goOn) {
            int grams = needle.length() - GRAM + 1;
            int step = Math.max(1, grams / GRAMS_TRIED);
            int rarest = -1;
            int from = 0;
            int to = Integer.MAX_VALUE;
            for (int g = 0; g < grams && to - from > 1; g += step) {
                int bucket = bucket(needle, g);
                int size = bucketStarts[bucket + 1] - bucketStarts[bucket];
                if (size < to - from) {
                    from = bucketStarts[bucket];
                    to = bucketStarts[bucket + 1];
                    rarest = g;
                }
            }
            for (int i = from; i < to; i++) {
                int start = places[i] - rarest;
                if (text.startsWith(needle, start) && !goOn.test(start)) {
                    return;
                }
            }
        }
    }
}
