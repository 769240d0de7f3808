package mawaqif.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@UsersTest
class PasswordSignInTest {

    private static final String RIGHT = "a right password";

    @Autowired private Access access;
    @Autowired private People people;
    @Autowired private SignInLinks links;
    @Autowired private JdbcAccounts accounts;
    @Autowired private PasswordSignIn signIn;
    @Autowired private SteppingClock clock;

    private Person sara;

    @BeforeEach
    void addSara() {
        sara = staff().person("Sara", RIGHT, false);
    }

    @Test
    void takesTheRightPasswordWhateverTheCaseOfTheName() {
        assertThat(attempt("sARA", RIGHT).getName()).isEqualTo("Sara");
    }

    @Test
    void refusesTheWrongPassword() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> attempt("Sara", "wrong"));
    }

    @Test
    void slowsDownAfterFiveFailuresEvenForTheRightPassword() {
        attempt("Sara", RIGHT);
        fail("Sara", 5);
        assertThatExceptionOfType(TooManyFailures.class)
                .isThrownBy(() -> attempt("Sara", RIGHT))
                .satisfies(wait -> assertThat(wait.seconds()).isEqualTo(30));
        clock.advance(Duration.ofSeconds(30));
        assertThat(attempt("Sara", RIGHT).getName()).isEqualTo("Sara");
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        fail("Sara", 4);
        attempt("Sara", RIGHT);
        fail("Sara", 4);
        assertThat(attempt("Sara", RIGHT).getName()).isEqualTo("Sara");
    }

    @Test
    void treatsNamesOfNobodyLikeOthers() {
        String nobody = "nobody" + System.nanoTime();
        fail(nobody, 5);
        assertThatExceptionOfType(TooManyFailures.class)
                .isThrownBy(() -> attempt(nobody, RIGHT))
                .satisfies(wait -> assertThat(wait.seconds()).isEqualTo(30));
    }

    @Test
    void givesABurstNoMoreGuessesThanARow() throws Exception {
        List<Callable<Throwable>> guesses =
                IntStream.range(0, 12)
                        .<Callable<Throwable>>mapToObj(
                                guess -> () -> catchThrowable(() -> attempt("Sara", "g" + guess)))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(12)) {
            List<Throwable> answers =
                    threads.invokeAll(guesses).stream().map(Future::resultNow).toList();
            assertThat(answers).filteredOn(BadCredentialsException.class::isInstance).hasSize(5);
            assertThat(answers).filteredOn(TooManyFailures.class::isInstance).hasSize(7);
        }
    }

    @Test
    void shutsOutWhoeverIsDisabled() {
        attempt("Sara", RIGHT);
        access.asSystem(() -> {
            people.disable(sara.id(), true);
            return null;
        });
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> attempt("Sara", RIGHT));
    }

    @Test
    void takesTheOldPasswordNoMoreOnceThereIsANewOne() {
        attempt("Sara", RIGHT);
        SignInLink link = access.asSystem(() -> people.newLink(sara.id()));
        assertThat(attempt("Sara", RIGHT).getName()).isEqualTo("Sara");
        links.redeem(Staff.token(link), "another password");
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> attempt("Sara", RIGHT));
        assertThat(attempt("Sara", "another password").getName()).isEqualTo("Sara");
    }

    @Test
    void takesAPasswordTypedWithOtherMarksOrder() {
        staff().person("Sara", "caf\u00e9 password", false);
        assertThat(attempt("Sara", "cafe\u0301 password").getName()).isEqualTo("Sara");
    }

    @Test
    void refusesPasswordsTooLongToHashWithoutBreaking() {
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> attempt("Sara", "x".repeat(5_000)));
    }

    private void fail(String name, int times) {
        for (int time = 0; time < times; time++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> attempt(name, "wrong"));
        }
    }

    private Authentication attempt(String name, String password) {
        return signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private Staff staff() {
        return new Staff(access, people, links, accounts);
    }
}
