package mawaqif.exchange;

/** How much an archive may hold; everything is counted while it is read, never believed. */
final class Limits {

    static final int ENTRIES = 15_000;
    static final long MEGABYTE = 1024 * 1024;
    static final long ENTRY = 256 * MEGABYTE;
    static final long TOTAL = 2048 * MEGABYTE;

    /** An entry above this size is refused if it is packed tighter than {@link #RATIO} to one. */
    static final long BOMB = 10 * MEGABYTE;

    static final int RATIO = 100;

    /** The longest name of an entry, in bytes. */
    static final int NAME = 1024;

    /** The longest YAML file, in characters. */
    static final int YAML = 32 * 1024 * 1024;

    private Limits() {}
}
