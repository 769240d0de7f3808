package mawaqif.sources.extract;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import mawaqif.sources.extract.RefusedDocument.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Takes the words out of documents, a few at a time, and leaves those that take too long. Parsers
 * are stopped at the next word that they give; one that loops without a word keeps its thread.
 */
@Component
class Extractions {

    private static final long LOOK_EVERY = 100; // milliseconds

    private final ThreadPoolExecutor pool;
    private final Duration time;

    @Autowired
    Extractions() {
        this(Limits.AT_ONCE, Limits.WAITING, Limits.TIME);
    }

    Extractions(int atOnce, int waiting, Duration time) {
        this.time = time;
        pool =
                new ThreadPoolExecutor(
                        atOnce,
                        atOnce,
                        1,
                        TimeUnit.MINUTES,
                        new ArrayBlockingQueue<>(waiting),
                        Thread.ofPlatform().daemon().name("extract-", 1).factory());
        pool.allowCoreThreadTimeOut(true);
    }

    /**
     * @throws RefusedDocument if there are no words to be had, in time
     */
    Extracted extract(Arrived file, BooleanSupplier cancelled) {
        return run(
                stopped -> {
                    try {
                        byte[] bytes = Files.readAllBytes(file.path());
                        return new DocumentParser(file.name(), bytes, stopped).parse();
                    } catch (IOException gone) {
                        throw new RefusedDocument(Why.CANCELLED);
                    }
                },
                cancelled);
    }

    /** Work that asks often whether it is still wanted. */
    interface Work {
        Extracted run(BooleanSupplier stopped);
    }

    Extracted run(Work work, BooleanSupplier cancelled) {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong begun = new AtomicLong();
        Future<Extracted> future;
        try {
            future =
                    pool.submit(() -> {
                        begun.set(System.nanoTime() | 1);
                        return work.run(stop::get);
                    });
        } catch (RejectedExecutionException full) {
            throw new RefusedDocument(Why.BUSY);
        }
        try {
            while (true) {
                try {
                    return future.get(LOOK_EVERY, TimeUnit.MILLISECONDS);
                } catch (TimeoutException running) {
                    check(begun.get(), cancelled);
                }
            }
        } catch (ExecutionException failed) {
            throw DocumentParser.refusal(failed);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new RefusedDocument(Why.CANCELLED);
        } finally {
            stop.set(true);
            future.cancel(true);
        }
    }

    private void check(long begun, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new RefusedDocument(Why.CANCELLED);
        }
        if (begun != 0 && System.nanoTime() - begun > time.toNanos()) {
            throw new RefusedDocument(Why.TOO_SLOW);
        }
    }

    @PreDestroy
    void close() {
        pool.shutdownNow();
    }
}
