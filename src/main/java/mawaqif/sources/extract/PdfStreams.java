package mawaqif.sources.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import mawaqif.sources.extract.RefusedDocument.Why;

/**
 * Unpacks the streams of a PDF into nothing, counting, before its parser keeps them in memory
 * whole. Also what is packed twice or three times.
 */
final class PdfStreams {

    private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int DEEPEST = 3;
    private static final int DICTIONARY = 1500;
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");

    private final byte[] bytes;
    private final byte[] buffer = new byte[64 * 1024];
    private long total;
    private long pictures;

    private PdfStreams(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @throws RefusedDocument if a stream, or all of them, expand without measure
     */
    static void check(byte[] bytes) {
        new PdfStreams(bytes).check();
    }

    private void check() {
        for (int at = 0; at + MARK.length + 2 < bytes.length; at++) {
            if (!isMark(at)) {
                continue;
            }
            int start = at + MARK.length;
            start += bytes[start] == '\r' ? 1 : 0;
            start += start < bytes.length && bytes[start] == '\n' ? 1 : 0;
            count(start, isPicture(at));
        }
    }

    /**
     * Pictures are not unpacked for their words; they may be large, but a lie must not cost much.
     */
    private boolean isPicture(int mark) {
        int from = Math.max(0, mark - DICTIONARY);
        String before = new String(bytes, from, mark - from, StandardCharsets.ISO_8859_1);
        return PICTURE.matcher(before.substring(before.lastIndexOf(" obj") + 1)).find();
    }

    private boolean isMark(int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (bytes[at + i] != MARK[i]) {
                return false;
            }
        }
        byte next = bytes[at + MARK.length];
        return next == '\r' || next == '\n';
    }

    private void count(int start, boolean picture) {
        for (int deep = 1; deep <= DEEPEST; deep++) {
            if (start >= bytes.length || !isPacked(start, deep)) {
                return;
            }
            long size = 0;
            try (InputStream in = unpacked(start, deep)) {
                for (int got = in.read(buffer); got > 0; got = in.read(buffer)) {
                    size += got;
                    total += picture ? 0 : got;
                    pictures += picture ? got : 0;
                    if (size > (picture ? Limits.PICTURE : Limits.PART)
                            || total > Limits.UNPACKED
                            || pictures > Limits.PICTURES) {
                        throw new RefusedDocument(Why.EXPANDS);
                    }
                }
            } catch (IOException damaged) {
                // as far as it goes; the parser says what is wrong
            }
        }
    }

    /** Whether what one layer less gives begins as zlib does. */
    private boolean isPacked(int start, int deep) {
        try (InputStream in = unpacked(start, deep - 1)) {
            int first = in.read();
            int second = in.read();
            return (first & 0x0F) == 8 && second >= 0 && ((first << 8) + second) % 31 == 0;
        } catch (IOException damaged) {
            return false;
        }
    }

    private InputStream unpacked(int start, int layers) {
        InputStream in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        for (int i = 0; i < layers; i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }
}
