package mawaqif.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive that is written and waits on disk to be sent; closing it deletes it. */
public final class ArchiveFile implements AutoCloseable {

    private final Workspace.Folder folder;

    ArchiveFile(Workspace.Folder folder) {
        this.folder = folder;
    }

    Path path() {
        return folder.path().resolve("archive.zip");
    }

    /** In bytes. */
    public long size() throws IOException {
        return Files.size(path());
    }

    public void writeTo(OutputStream out) throws IOException {
        Files.copy(path(), out);
    }

    @Override
    public void close() {
        folder.close();
    }
}
