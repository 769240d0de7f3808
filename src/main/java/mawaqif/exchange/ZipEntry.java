package mawaqif.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * One entry of a zip file, as its table of contents describes it.
 *
 * @param method 0 for stored, 8 for deflated; nothing else is read
 * @param unixType the kind of file in Unix terms, such as 10 for a symbolic link, or 0
 * @param size the unpacked size claimed
 * @param packed the packed size claimed; no more bytes than these are read
 * @param offset where its header stands in the file
 */
record ZipEntry(
        String name,
        int method,
        boolean encrypted,
        int unixType,
        int crc,
        long size,
        long packed,
        long offset) {

    private static final int HEADER = 0x04034b50;
    private static final int HEADER_SIZE = 30;
    private static final int BUFFER = 64 * 1024;

    boolean isFolder() {
        return name.endsWith("/") || name.endsWith("\\");
    }

    /** Whether it is a symbolic link, a device or anything else but a file or a folder. */
    boolean isSpecial() {
        return unixType != 0 && unixType != 4 && unixType != 8;
    }

    /** The unpacked bytes; reading fails with a {@link ZipException} where they are damaged. */
    InputStream open(FileChannel file) throws IOException {
        ByteBuffer header;
        try {
            header = ZipEntries.read(file, offset, HEADER_SIZE);
        } catch (EOFException outside) {
            throw new ZipException("it points outside the archive");
        }
        if (header.getInt(0) != HEADER) {
            throw new ZipException("its header is damaged");
        }
        long start =
                offset
                        + HEADER_SIZE
                        + Short.toUnsignedInt(header.getShort(26))
                        + Short.toUnsignedInt(header.getShort(28));
        if (packed < 0 || start > file.size() || packed > file.size() - start) {
            throw new ZipException("it points outside the archive");
        }
        InputStream bytes = new Stretch(file, start, packed);
        return switch (method) {
            case 0 -> bytes;
            case 8 -> new Deflated(bytes, packed);
            default -> throw new ZipException("it is packed by method " + method);
        };
    }

    /** A stretch of a file. */
    private static final class Stretch extends InputStream {

        private final FileChannel file;
        private final long end;
        private long at;

        Stretch(FileChannel file, long start, long length) {
            this.file = file;
            this.at = start;
            this.end = start + length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (at >= end) {
                return -1;
            }
            int wanted = (int) Math.min(length, end - at);
            int got = file.read(ByteBuffer.wrap(into, from, wanted), at);
            at += Math.max(got, 0);
            return got;
        }
    }

    /**
     * Unpacks, and frees the native memory in the end, which the base class leaves to the caller.
     */
    private static final class Deflated extends InflaterInputStream {

        private final long packed;

        Deflated(InputStream bytes, long packed) {
            super(bytes, new Inflater(true), BUFFER);
            this.packed = packed;
        }

        /** Also holds the entry to its packed size, so that no padding loosens a tight packing. */
        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            if (got < 0 && inf.getBytesRead() != packed) {
                throw new ZipException("its packed size is not what the archive says");
            }
            return got;
        }

        @Override
        protected void fill() throws IOException {
            try {
                super.fill();
            } catch (EOFException cutOff) {
                throw new ZipException("its packed data are cut off");
            }
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
