package mawaqif.sources.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mawaqif.sources.extract.RefusedDocument.Why;

/** A document that has arrived and waits on disk; closing it deletes it. */
public final class Arrived implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    private final String name;
    private final Path path;

    private Arrived(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /**
     * Takes in all bytes.
     *
     * @param name as the browser tells it; folders, control characters and excess length are cut
     * @throws RefusedDocument beyond 50 MB
     * @throws IOException if it stops arriving; nothing of it stays then
     */
    static Arrived receive(String name, InputStream content) throws IOException {
        Arrived file = new Arrived(safe(name), Files.createTempFile("mawaqif-", ".source"));
        try (OutputStream out = Files.newOutputStream(file.path)) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                size += got;
                if (size > Limits.BYTES) {
                    throw new RefusedDocument(Why.TOO_LARGE);
                }
                out.write(buffer, 0, got);
            }
            return file;
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    public String name() {
        return name;
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "").strip();
        String cut = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
        return cut.isEmpty() || cut.chars().allMatch(c -> c == '.') ? "document" : cut;
    }
}
