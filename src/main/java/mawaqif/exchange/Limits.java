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

    /** The longest text that a field may have, in code points. */
    static final int TEXT = 100_000;

    /** The longest text that a database column takes for sure, in chars; H2 takes 1,048,576. */
    static final int COLUMN = 1_000_000;

    /** The same for a text by language, of which a lens has five in one column. */
    static final int LOCALIZED = COLUMN / 5;

    private Limits() {}
}
