package mawaqif.comparison;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import mawaqif.api.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * So many figures are drawn at a time and no more: as many as the machine has cores, and as fit
 * into a quarter of its memory. Who comes later waits, first come, first served; who has waited
 * long enough is told to come back.
 */
@Component
class DrawingDesks {

    /**
     * What drawing the largest picture takes: a band of pixels, the file as it grows, the marks.
     */
    private static final long BYTES_EACH = 64L << 20;

    private final int desks;
    private final Semaphore free;
    private final Duration patience;

    /**
     * @param desks how many at a time, or 0 to go by cores and memory
     * @param patience how long to wait for one
     */
    @Autowired
    DrawingDesks(
            @Value("${mawaqif.figures.at-once:0}") int desks,
            @Value("${mawaqif.figures.patience:20s}") Duration patience) {
        this.desks = desks > 0 ? desks : usual(Runtime.getRuntime());
        this.free = new Semaphore(this.desks, true);
        this.patience = patience;
    }

    private static int usual(Runtime machine) {
        return (int)
                Math.clamp(machine.maxMemory() / 4 / BYTES_EACH, 1, machine.availableProcessors());
    }

    /** How many there are. */
    int desks() {
        return desks;
    }

    /** How long anybody waits. */
    Duration patience() {
        return patience;
    }

    /**
     * Draws, once a desk is free.
     *
     * @throws Problem.Busy if none was within the time
     */
    <T> T draw(Supplier<T> drawing) {
        try {
            if (!free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return drawing.get();
        } finally {
            free.release();
        }
    }

    Problem.Busy busy() {
        return new Problem.Busy(
                "Too many figures are being drawn; try again in a few seconds",
                Duration.ofSeconds(5));
    }
}
