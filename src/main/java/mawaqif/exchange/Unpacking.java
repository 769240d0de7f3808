package mawaqif.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import mawaqif.api.Problem.TooLarge;

/**
 * Unpacks an archive into numbered files of a folder, so that no name in it ever names a file here.
 * Bytes are counted as they come out, whatever the archive says about itself.
 */
final class Unpacking {

    private final Path folder;
    private final Faults faults;
    private final ImportProgress progress;
    private final Map<String, Path> files = new HashMap<>();
    private final byte[] buffer = new byte[64 * 1024];
    private long total;

    private Unpacking(Path folder, Faults faults, ImportProgress progress) {
        this.folder = folder;
        this.faults = faults;
        this.progress = progress;
    }

    /**
     * @param folder an empty folder for the files
     * @throws TooLarge beyond the {@link Limits}
     * @throws mawaqif.api.Problem.InvalidContent if it is no sound archive or names lead out of it
     */
    static StudyFiles unpack(Path archive, Path folder, Faults faults, ImportProgress progress)
            throws IOException {
        Unpacking unpacking = new Unpacking(folder, faults, progress);
        try (FileChannel file = FileChannel.open(archive)) {
            List<ZipEntry> entries = ZipEntries.read(file);
            unpacking.checkAll(entries);
            faults.refuse();
            unpacking.unpackAll(file, entries);
        } catch (ZipException broken) {
            faults.error(Place.file(null), null, "archive.broken", words(broken));
        }
        faults.refuse();
        return new StudyFiles(unpacking.files);
    }

    private void checkAll(List<ZipEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : entries) {
            Place place = new Place(entry.name(), null, null, entry.name());
            switch (EntryName.of(entry.name())) {
                case EntryName.Refused(EntryName.Why why) -> faults.error(place, null, why.key());
                case EntryName.Inside(String path) -> {
                    if (entry.isSpecial()) {
                        faults.error(place, null, "archive.special");
                    } else if (entry.encrypted()) {
                        faults.error(place, null, "archive.encrypted");
                    } else if (entry.method() != 0 && entry.method() != 8) {
                        faults.error(place, null, "archive.method", entry.method());
                    } else if (!entry.isFolder() && !EntryName.isLitter(path) && !seen.add(path)) {
                        faults.error(place, null, "archive.twice");
                    }
                }
            }
        }
    }

    private void unpackAll(FileChannel file, List<ZipEntry> entries) throws IOException {
        int done = 0;
        for (ZipEntry entry : entries) {
            progress.at(ImportProgress.Step.UNPACKING, (double) done++ / entries.size());
            try {
                unpack(file, entry, done);
            } catch (ZipException broken) {
                Place place = new Place(entry.name(), null, null, entry.name());
                faults.error(place, null, "archive.entry", words(broken));
            }
        }
    }

    private void unpack(FileChannel file, ZipEntry entry, int number) throws IOException {
        String path = ((EntryName.Inside) EntryName.of(entry.name())).path();
        if (entry.isFolder() && entry.size() == 0 && entry.packed() <= 2) {
            return;
        }
        boolean wanted = !entry.isFolder() && !EntryName.isLitter(path);
        Path target = folder.resolve(String.valueOf(number));
        try (InputStream in = entry.open(file);
                OutputStream out =
                        wanted ? Files.newOutputStream(target) : OutputStream.nullOutputStream()) {
            copy(entry, in, out);
        }
        if (wanted) {
            files.put(path, target);
        }
    }

    private void copy(ZipEntry entry, InputStream in, OutputStream out) throws IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            size += got;
            total += got;
            checkSize(entry, size);
            crc.update(buffer, 0, got);
            out.write(buffer, 0, got);
            ImportCancelled.check(progress);
        }
        if (size != entry.size() || (int) crc.getValue() != entry.crc()) {
            throw new ZipException("its content does not match its checksum or size");
        }
    }

    private void checkSize(ZipEntry entry, long size) {
        if (size > Limits.ENTRY) {
            throw new TooLarge(
                    "'%s' is larger than %d MB unpacked"
                            .formatted(entry.name(), Limits.ENTRY / Limits.MEGABYTE));
        }
        if (total > Limits.TOTAL) {
            throw new TooLarge("The archive is larger than 2 GB unpacked");
        }
        if (size > Limits.BOMB && size > entry.packed() * Limits.RATIO) {
            throw new TooLarge(
                    "'%s' is packed tighter than %d:1; archives packed so tightly are refused"
                            .formatted(entry.name(), Limits.RATIO));
        }
    }

    private static String words(ZipException broken) {
        return String.valueOf(broken.getMessage());
    }
}
