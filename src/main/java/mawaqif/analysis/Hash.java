package mawaqif.analysis;

/** Spreads long values over the slots of a hash table. */
final class Hash {
    private Hash() {}

    /** A well-mixed non-negative integer (Fibonacci hashing, Knuth, TAOCP 3, 6.4). */
    static int of(long value) {
        long mixed = (value ^ (value >>> 32)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 33);
    }
}
