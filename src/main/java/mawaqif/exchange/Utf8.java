package mawaqif.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import mawaqif.sources.SourceText;
import mawaqif.sources.UndecodableTextException;

/**
 * Finds the first byte of a file, of any size, that is not UTF-8 text. A zero byte is text, unless
 * it is half of a letter in UTF-16.
 */
final class Utf8 {

    private static final int AROUND = 4096;

    /**
     * @param position of the byte, from 0
     * @param likely the encoding it is probably in
     */
    record Bad(long position, Optional<String> likely) {}

    private Utf8() {}

    static Optional<Bad> firstFault(Path file) throws IOException {
        Scan scan;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            scan = scan(in);
        }
        if (scan.zero >= 0) {
            Optional<String> likely = likely(file, scan.zero);
            if (likely.filter(name -> name.startsWith("UTF-16")).isPresent()) {
                return Optional.of(new Bad(scan.zero, likely));
            }
        }
        return scan.fault < 0
                ? Optional.empty()
                : Optional.of(new Bad(scan.fault, likely(file, scan.fault)));
    }

    /**
     * @param zero the first zero byte before a fault, or −1
     * @param fault the first byte that is not UTF-8, or −1
     */
    private record Scan(long zero, long fault) {}

    /** Follows the table of well-formed sequences (Unicode, table 3-7). */
    private static Scan scan(InputStream in) throws IOException {
        long position = 0;
        long zero = -1;
        for (int lead = in.read(); lead >= 0; lead = in.read()) {
            int following = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
            if (lead >= 0x80 && lead < 0xC2 || lead > 0xF4) {
                return new Scan(zero, position);
            }
            if (lead == 0 && zero < 0) {
                zero = position;
            }
            for (int i = 0; i < following; i++) {
                int low = i > 0 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
                int high = i > 0 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
                int next = in.read();
                if (next < low || next > high) {
                    return new Scan(zero, position);
                }
            }
            position += 1 + following;
        }
        return new Scan(zero, -1);
    }

    /** What the bytes around the fault look like to those who know source texts. */
    private static Optional<String> likely(Path file, long position) throws IOException {
        long from = Math.max(0, position - AROUND) & ~1L;
        byte[] sample;
        try (FileChannel channel = FileChannel.open(file)) {
            sample = Channels.newInputStream(channel.position(from)).readNBytes(64 * 1024);
        }
        int start = 0;
        while (from > 0 && start < 4 && start < sample.length && (sample[start] & 0xC0) == 0x80) {
            start++;
        }
        sample = Arrays.copyOfRange(sample, start, sample.length);
        if (sample.length > 1
                && ((sample[0] & 0xFF) == 0xFF && (sample[1] & 0xFF) == 0xFE
                        || (sample[0] & 0xFF) == 0xFE && (sample[1] & 0xFF) == 0xFF)) {
            return Optional.of("UTF-16");
        }
        try {
            SourceText.decode(sample);
            return Optional.empty();
        } catch (UndecodableTextException undecodable) {
            return undecodable.likelyEncoding();
        }
    }
}
