package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

/** Failures are in {@link StartFailuresTest}. */
class StartChecksTest {

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void takesABlankAddressForThisMachineOnly(String blank) {
        assertThat(checked(blank)).isEqualTo("127.0.0.1");
    }

    @Test
    void leavesAnAddressThatIsGiven() {
        assertThat(checked("0.0.0.0")).isEqualTo("0.0.0.0");
    }

    private String checked(String address) {
        MockEnvironment environment =
                new MockEnvironment()
                        .withProperty("server.address", address)
                        .withProperty("server.port", "0")
                        .withProperty(HomeFolder.PROPERTY, home.resolve("new").toString());
        new StartChecks()
                .onApplicationEvent(
                        new ApplicationEnvironmentPreparedEvent(
                                new DefaultBootstrapContext(),
                                new SpringApplication(),
                                new String[0],
                                environment));
        assertThat(home.resolve("new")).isEmptyDirectory();
        return environment.getProperty("server.address");
    }
}
