package mawaqif.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives out folders for files that are only passing through, under {@code MAWAQIF_HOME}. */
@Component
class Workspace {

    private final Path uploads;

    Workspace(@Value("${mawaqif.home:./data}") Path home) {
        this.uploads = home.resolve("uploads");
    }

    /** A folder that is gone when closed, with everything in it. */
    record Folder(Path path) implements AutoCloseable {
        @Override
        public void close() {
            delete(path);
        }
    }

    Folder open() {
        try {
            Files.createDirectories(uploads);
            return new Folder(Files.createTempDirectory(uploads, "upload-"));
        } catch (IOException notWritable) {
            throw new UncheckedIOException(notWritable);
        }
    }

    /** Deletes what a process that was killed has left; only while no other uses the folder. */
    void clear() {
        if (Files.isDirectory(uploads)) {
            try (var left = Files.list(uploads)) {
                left.filter(each -> each.getFileName().toString().startsWith("upload-"))
                        .toList()
                        .forEach(Workspace::delete);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
