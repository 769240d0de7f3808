package mawaqif.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@UsersTest
class SignInLinksTest {

    private static final String PASSWORD = "long enough";

    @Autowired private Access access;
    @Autowired private People people;
    @Autowired private SignInLinks links;
    @Autowired private SteppingClock clock;
    @Autowired private JdbcClient jdbc;

    private SignInLink link;

    @BeforeEach
    void addOmar() {
        link =
                access.asSystem(() -> {
                    people.find("omar").ifPresent(old -> people.remove(old.id()));
                    return people.add("omar", false);
                });
    }

    @Test
    void letsItsPersonChooseAPasswordOnce() {
        assertThat(links.state(token())).isEqualTo(new SignInLinks.State.Open("omar"));
        assertThat(links.redeem(token(), PASSWORD)).map(Authentication::getName).contains("omar");
        assertThat(links.redeem(token(), PASSWORD)).isEmpty();
        assertThat(links.state(token())).isEqualTo(new SignInLinks.State.Used());
    }

    @Test
    void letsOnlyOneOfManyAtOnceIn() throws Exception {
        Callable<Optional<Authentication>> redeem = () -> links.redeem(token(), PASSWORD);
        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(
                            threads.invokeAll(Collections.nCopies(8, redeem)).stream()
                                    .map(Future::resultNow)
                                    .filter(Optional::isPresent))
                    .hasSize(1);
        }
    }

    @Test
    void staysOpenWhenThePasswordIsRefused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> links.redeem(token(), "short"))
                .satisfies(refusal ->
                        assertThat(refusal.key()).isEqualTo("users.refused.password-short"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> links.redeem(token(), "ك".repeat(37)));
        assertThat(links.redeem(token(), "ك".repeat(36))).isPresent();
    }

    @Test
    void endsAfterADay() {
        clock.advance(Duration.ofHours(24));
        assertThat(links.state(token())).isEqualTo(new SignInLinks.State.Expired());
        assertThat(links.redeem(token(), PASSWORD)).isEmpty();
    }

    @Test
    void isReplacedByALaterOne() {
        SignInLink later =
                access.asSystem(() -> people.newLink(people.find("omar").orElseThrow().id()));
        assertThat(links.state(token())).isEqualTo(new SignInLinks.State.Expired());
        assertThat(links.redeem(Staff.token(later), PASSWORD)).isPresent();
    }

    @Test
    void isNotKnownWithAnotherToken() {
        assertThat(links.state("guess")).isEqualTo(new SignInLinks.State.Unknown());
    }

    @Test
    void isStoredAsAHashOnly() {
        assertThat(jdbc.sql("select token_hash from sign_in_link").query(String.class).list())
                .contains(SignInLinks.hash(token()))
                .doesNotContain(token());
        assertThat(link.toString()).doesNotContain(token());
    }

    private String token() {
        return Staff.token(link);
    }
}
