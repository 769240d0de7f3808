package mawaqif.sources.extract;

import java.time.Duration;

/** How much of everything a document may take. */
final class Limits {

    /** Bytes of a file. */
    static final int BYTES = 50 * 1024 * 1024;

    /** UTF-16 units of a text. */
    static final int CHARACTERS = 5_000_000;

    /** Bytes of everything in a container, unpacked; pictures are packed already. */
    static final long UNPACKED = 200L * 1024 * 1024;

    /** Bytes of one part that parsers read as a whole, unpacked. */
    static final long PART = 64L * 1024 * 1024;

    /** Bytes of one picture in a PDF, unpacked, and of all. */
    static final long PICTURE = 256L * 1024 * 1024;

    static final long PICTURES = 2L * 1024 * 1024 * 1024;

    static final int PARTS = 10_000;

    static final Duration TIME = Duration.ofSeconds(60);

    static final int AT_ONCE = 2;

    static final int WAITING = 40;

    private Limits() {}
}
