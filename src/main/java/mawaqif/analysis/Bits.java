package mawaqif.analysis;

import java.util.Arrays;

/** A set of small integers as bits; its size is fixed so that loops over it stay tight. */
final class Bits {
    final long[] words;

    Bits(int size) {
        words = new long[(size + 63) >>> 6];
    }

    private Bits(long[] words) {
        this.words = words;
    }

    void set(int bit) {
        words[bit >>> 6] |= 1L << bit;
    }

    void clear(int bit) {
        words[bit >>> 6] &= ~(1L << bit);
    }

    boolean get(int bit) {
        return (words[bit >>> 6] >>> bit & 1) != 0;
    }

    /** The word with the given number, without the bits outside {@code from} … {@code to} − 1. */
    long word(int number, int from, int to) {
        return words[number] & within(number, from, to);
    }

    /** Ones at the bits of a word that lie inside {@code from} … {@code to} − 1. */
    static long within(int number, int from, int to) {
        long word = -1L;
        if (number == from >>> 6) {
            word &= -1L << from;
        }
        if (number == (to - 1) >>> 6) {
            word &= -1L >>> -to;
        }
        return word;
    }

    /** The first bit set from {@code from} on; {@code to} if there is none before. */
    int next(int from, int to) {
        for (int row = from; row < to; row = (row | 63) + 1) {
            long word = words[row >>> 6] >>> row;
            if (word != 0) {
                return Math.min(row + Long.numberOfTrailingZeros(word), to);
            }
        }
        return to;
    }

    void clear() {
        Arrays.fill(words, 0);
    }

    void addAll(Bits others) {
        for (int i = 0; i < words.length; i++) {
            words[i] |= others.words[i];
        }
    }

    boolean intersects(Bits others) {
        for (int i = 0; i < words.length; i++) {
            if ((words[i] & others.words[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    int count() {
        int count = 0;
        for (long word : words) {
            count += Long.bitCount(word);
        }
        return count;
    }

    Bits copy() {
        return new Bits(words.clone());
    }
}
