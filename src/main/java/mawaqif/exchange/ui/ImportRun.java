package mawaqif.exchange.ui;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import mawaqif.exchange.ImportProgress;
import mawaqif.exchange.ImportReport;
import mawaqif.exchange.Imports;
import mawaqif.exchange.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * One import from its first byte to its outcome. Other threads do the work; the screen looks at it
 * from time to time and may cancel it.
 */
final class ImportRun implements ImportProgress {

    /** The stretches that a person waits for, in order. */
    enum Stage {
        RECEIVING,
        UNPACKING,
        CHECKING,
        STORING
    }

    /**
     * @param share how much of the stage is done, 0 … 1
     */
    record At(Stage stage, double share) {}

    private final String file;
    private final long size;
    private volatile At at = new At(Stage.RECEIVING, 0);
    private volatile boolean cancelled;
    private volatile @Nullable Outcome outcome;

    /**
     * @param size in bytes, as the browser tells it; 0 or less if it doesn't
     */
    ImportRun(String file, long size) {
        this.file = file;
        this.size = size;
    }

    String file() {
        return file;
    }

    long size() {
        return size;
    }

    At at() {
        return at;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    @Override
    public void at(Step step, double share) {
        Stage stage =
                switch (step) {
                    case UNPACKING -> Stage.UNPACKING;
                    case CHECKING -> Stage.CHECKING;
                    case STORING -> Stage.STORING;
                };
        at = new At(stage, share);
    }

    /** Takes the file onto disk, or ends with an outcome and nothing. */
    Optional<Upload> receive(InputStream content, Imports imports) {
        try {
            return Optional.of(imports.receive(new Watched(content)));
        } catch (IOException stopped) {
            outcome = new Outcome.Failed("exchange.import.failed.stopped");
        } catch (RuntimeException failed) {
            outcome = new Outcome.Failed(Outcome.why(failed));
        }
        if (cancelled) {
            outcome = new Outcome.Cancelled();
        }
        return Optional.empty();
    }

    /** Works in the background for the person who is signed in on this thread. */
    void start(Supplier<ImportReport> work) {
        SecurityContext person = SecurityContextHolder.createEmptyContext();
        person.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        Thread.ofVirtual()
                .name("import")
                .start(new DelegatingSecurityContextRunnable(() -> finish(work), person));
    }

    /** Works on this thread. */
    void finish(Supplier<ImportReport> work) {
        Outcome end = new Outcome.Failed("exchange.import.failed.unexpected");
        try {
            end = Outcome.of(work);
        } finally {
            outcome = end;
        }
    }

    /** Counts what arrives, and stops once the import is cancelled. */
    private final class Watched extends FilterInputStream {

        private long received;

        Watched(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (cancelled) {
                throw new InterruptedIOException("The import was cancelled");
            }
            int got = super.read(buffer, offset, length);
            received += Math.max(got, 0);
            at = new At(Stage.RECEIVING, size > 0 ? Math.min(1, (double) received / size) : 0);
            return got;
        }
    }
}
