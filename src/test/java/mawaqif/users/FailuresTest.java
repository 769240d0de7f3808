package mawaqif.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class FailuresTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void letsFourWrongPasswordsPassWithoutAWait() {
        assertThat(inARow(4).waitUntil(NOW)).isEmpty();
    }

    @Test
    void waitsHalfAMinuteAfterTheFifthAndTwiceAsLongAfterEachMore() {
        assertThat(inARow(5).waitUntil(NOW)).contains(NOW.plusSeconds(30));
        assertThat(inARow(6).waitUntil(NOW)).contains(NOW.plusSeconds(60));
        assertThat(inARow(9).waitUntil(NOW)).contains(NOW.plusSeconds(480));
    }

    @Test
    void neverWaitsLongerThanAQuarterOfAnHour() {
        assertThat(inARow(10).waitUntil(NOW)).contains(NOW.plusSeconds(900));
        assertThat(inARow(5_000).waitUntil(NOW)).contains(NOW.plusSeconds(900));
    }

    @Test
    void isOverAtTheEndOfTheWait() {
        assertThat(inARow(5).waitUntil(NOW.plusSeconds(29))).isPresent();
        assertThat(inARow(5).waitUntil(NOW.plusSeconds(30))).isEmpty();
    }

    @Test
    void forgetsAfterADayOfQuiet() {
        assertThat(inARow(8).next(NOW.plus(Duration.ofDays(1))).count()).isEqualTo(1);
        assertThat(inARow(8).next(NOW.plus(Duration.ofHours(23))).count()).isEqualTo(9);
    }

    private static Failures inARow(int count) {
        return new Failures(count, NOW);
    }
}
