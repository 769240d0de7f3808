package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mawaqif.api.Problem;
import org.junit.jupiter.api.Test;

class DrawingDesksTest {

    @Test
    void tellWhoeverHasWaitedLongEnoughToComeBack() throws Exception {
        DrawingDesks desks = new DrawingDesks(1, Duration.ofMillis(20));
        CountDownLatch sitting = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first =
                    others.submit(() ->
                            desks.draw(() -> {
                                sitting.countDown();
                                awaited(done);
                                return "drawn";
                            }));
            sitting.await();
            assertThatThrownBy(() -> desks.draw(() -> "never"))
                    .isInstanceOfSatisfying(
                            Problem.Busy.class,
                            busy -> {
                                assertThat(busy.status()).isEqualTo(503);
                                assertThat(busy.later()).isPositive();
                            });
            done.countDown();
            assertThat(first.get()).isEqualTo("drawn");
        }
        assertThat(desks.<String>draw(() -> "next")).isEqualTo("next");
    }

    @Test
    void areFreeAgainAfterADrawingFailed() {
        DrawingDesks desks = new DrawingDesks(1, Duration.ofMillis(20));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() ->
                            desks.draw(() -> {
                                throw new IllegalStateException("spilt ink");
                            }))
                    .hasMessage("spilt ink");
        }
    }

    @Test
    void areAtLeastOneAndAtMostOneForACore() {
        assertThat(new DrawingDesks(0, Duration.ZERO).desks())
                .isBetween(1, Runtime.getRuntime().availableProcessors());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
