package mawaqif.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import mawaqif.api.Problem.TooLarge;

/**
 * Reads the table of contents of a zip file (APPNOTE 6.3: central directory, Zip64) entry by entry.
 * Unlike the JDK's reader it stops at the first entry too many before holding the rest, and tells
 * symbolic links and repeated names.
 */
final class ZipEntries {

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int END64 = 0x06064b50;
    private static final int END64_SIZE = 56;
    private static final int LOCATOR64 = 0x07064b50;
    private static final int LOCATOR64_SIZE = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final long IN_ZIP64 = 0xFFFF_FFFFL;

    private final FileChannel file;
    private long next;
    private long end;
    private long base;

    private ZipEntries(FileChannel file) {
        this.file = file;
    }

    /**
     * @throws ZipException if the file is no zip or is damaged
     * @throws TooLarge for more than {@link Limits#ENTRIES}
     */
    static List<ZipEntry> read(FileChannel file) throws IOException {
        ZipEntries reader = new ZipEntries(file);
        try {
            reader.locate();
            return reader.all();
        } catch (EOFException outside) {
            throw new ZipException("its table of contents points outside the file");
        }
    }

    private void locate() throws IOException {
        long at = endRecord();
        ByteBuffer record = at(at, END_SIZE);
        long size = unsigned(record.getInt(12));
        long offset = unsigned(record.getInt(16));
        if (at >= LOCATOR64_SIZE) {
            ByteBuffer locator = at(at - LOCATOR64_SIZE, LOCATOR64_SIZE);
            if (locator.getInt(0) == LOCATOR64) {
                at = locator.getLong(8);
                ByteBuffer wide = at(at, END64_SIZE);
                if (wide.getInt(0) != END64) {
                    throw new ZipException("its Zip64 record is damaged");
                }
                size = wide.getLong(40);
                offset = wide.getLong(48);
            }
        }
        if (size < 0 || offset < 0 || size > at || offset > at - size) {
            throw new ZipException("its table of contents points outside the file");
        }
        base = at - size - offset;
        next = at - size;
        end = at;
    }

    /** The last place that looks like the end record and is followed by just its own comment. */
    private long endRecord() throws IOException {
        long size = file.size();
        int span = (int) Math.min(size, END_SIZE + 0xFFFF);
        ByteBuffer tail = at(size - span, span);
        for (int i = span - END_SIZE; i >= 0; i--) {
            if (tail.getInt(i) == END
                    && Short.toUnsignedInt(tail.getShort(i + 20)) == span - END_SIZE - i) {
                return size - span + i;
            }
        }
        throw new ZipException("it has no table of contents: no zip file, or cut off");
    }

    private List<ZipEntry> all() throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        while (next < end) {
            if (entries.size() == Limits.ENTRIES) {
                throw new TooLarge(
                        "The archive has more than %,d entries".formatted(Limits.ENTRIES));
            }
            entries.add(entry());
        }
        return entries;
    }

    private ZipEntry entry() throws IOException {
        ByteBuffer head = at(next, ENTRY_SIZE);
        if (head.getInt(0) != ENTRY) {
            throw new ZipException("its table of contents is damaged");
        }
        int flags = Short.toUnsignedInt(head.getShort(8));
        int nameLength = Short.toUnsignedInt(head.getShort(28));
        int extraLength = Short.toUnsignedInt(head.getShort(30));
        int commentLength = Short.toUnsignedInt(head.getShort(32));
        if (nameLength > Limits.NAME) {
            throw new ZipException(
                    "the name of an entry is longer than %,d bytes".formatted(Limits.NAME));
        }
        byte[] name = new byte[nameLength];
        at(next + ENTRY_SIZE, nameLength).get(name);
        ByteBuffer extra = at(next + ENTRY_SIZE + nameLength, extraLength);
        next += ENTRY_SIZE + nameLength + extraLength + commentLength;

        long[] wide = {
            unsigned(head.getInt(24)), unsigned(head.getInt(20)), unsigned(head.getInt(42))
        };
        widen(wide, extra);
        int host = Byte.toUnsignedInt(head.get(5));
        int unixType = host == 3 || host == 19 ? (head.getInt(38) >>> 28) : 0;
        return new ZipEntry(
                name(name, flags),
                Short.toUnsignedInt(head.getShort(10)),
                (flags & 0x41) != 0,
                unixType,
                head.getInt(16),
                wide[0],
                wide[1],
                base + wide[2]);
    }

    /** Takes size, packed size and offset from the Zip64 field where the entry refers to it. */
    private static void widen(long[] values, ByteBuffer extra) throws ZipException {
        while (extra.remaining() >= 4) {
            int id = Short.toUnsignedInt(extra.getShort());
            int length = Short.toUnsignedInt(extra.getShort());
            if (length > extra.remaining()) {
                return;
            }
            int after = extra.position() + length;
            for (int i = 0; id == 1 && i < values.length; i++) {
                if (values[i] == IN_ZIP64) {
                    if (after - extra.position() < 8) {
                        throw new ZipException("its Zip64 sizes are damaged");
                    }
                    values[i] = extra.getLong();
                }
            }
            extra.position(after);
        }
    }

    /** UTF-8 where the entry says so or where it can be; else the DOS code page of old programs. */
    private static String name(byte[] bytes, int flags) throws ZipException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            if ((flags & 0x800) != 0) {
                throw new ZipException("the name of an entry is not UTF-8");
            }
            return new String(bytes, Charset.forName("IBM437"));
        }
    }

    private ByteBuffer at(long position, int length) throws IOException {
        return read(file, position, length);
    }

    static ByteBuffer read(FileChannel file, long position, int length) throws IOException {
        if (position < 0 || position + length > file.size()) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, position + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
