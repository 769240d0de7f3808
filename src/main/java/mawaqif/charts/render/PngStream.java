package mawaqif.charts.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a PNG row by row, so that no more than a row of pixels has to be at hand: 8-bit RGB, each
 * row as differences to the pixel before (filter 1, "Sub"). Chunks and filters as in the PNG
 * specification, third edition, chapters 5, 7, 9 and 11.
 */
final class PngStream implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final byte RGB = 2;
    private static final byte SUB = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
    private final Deflater deflater = new Deflater(6);
    private final byte[] packed = new byte[CHUNK];
    private final byte[] row;
    private int filled;

    PngStream(int width, int height) {
        row = new byte[1 + 3 * width];
        out.writeBytes(SIGNATURE);
        byte[] header =
                ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put(RGB).array();
        chunk("IHDR", header, header.length);
    }

    /** Adds the next row: one pixel 0xRRGGBB after the other, from {@code from} on. */
    void row(int[] pixels, int from) {
        row[0] = SUB;
        int before = 0;
        for (int at = 1, i = from; at < row.length; at += 3, i++) {
            int pixel = pixels[i];
            row[at] = (byte) ((pixel >> 16) - (before >> 16));
            row[at + 1] = (byte) ((pixel >> 8) - (before >> 8));
            row[at + 2] = (byte) (pixel - before);
            before = pixel;
        }
        deflater.setInput(row);
        drain();
    }

    /** The whole file, once every row is there. */
    byte[] finish() {
        deflater.finish();
        drain();
        chunk("IDAT", packed, filled);
        chunk("IEND", packed, 0);
        return out.toByteArray();
    }

    private void drain() {
        int count = deflater.deflate(packed, filled, CHUNK - filled);
        while (count > 0) {
            filled += count;
            if (filled == CHUNK) {
                chunk("IDAT", packed, filled);
                filled = 0;
            }
            count = deflater.deflate(packed, filled, CHUNK - filled);
        }
    }

    private void chunk(String type, byte[] data, int length) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    @Override
    public void close() {
        deflater.end();
    }
}
