package mawaqif.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import mawaqif.api.Problem.TooLarge;

/** A file that has arrived and waits on disk to be imported; closing it deletes it. */
public final class Upload implements AutoCloseable {

    private final Workspace.Folder folder;

    private Upload(Workspace.Folder folder) {
        this.folder = folder;
    }

    /** Takes in all bytes, up to {@link Limits#TOTAL}. */
    static Upload receive(InputStream content, Workspace workspace) throws IOException {
        Upload upload = new Upload(workspace.open());
        try (OutputStream out = Files.newOutputStream(upload.file())) {
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                size += got;
                if (size > Limits.TOTAL) {
                    throw new TooLarge("The upload is larger than 2 GB");
                }
                out.write(buffer, 0, got);
            }
        } catch (IOException | RuntimeException failed) {
            upload.close();
            throw failed;
        }
        return upload;
    }

    Path file() {
        return folder.path().resolve("content");
    }

    @Override
    public void close() {
        folder.close();
    }
}
