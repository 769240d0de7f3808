package mawaqif;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.mock.env.MockEnvironment;

/** What {@link StartFailuresTest} tries with real processes for a few, for every other setting. */
class StartChecksTest {

    @TempDir Path home;

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @ValueSource(strings = {"abc", "99999", "-5", "80.5"})
    void namesAPortThatIsNone(String port) {
        environment.setProperty("server.port", port);

        assertThatItCannotStart(home)
                .hasMessageContaining("SERVER_PORT is '%s', which is no port".formatted(port))
                .hasMessageContaining("from 1 to 65535");
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-host.invalid, no name that this machine knows",
        "192.0.2.1, no address of this machine"
    })
    void namesAnAddressThatCannotBeListenedOn(String address, String why) {
        environment.setProperty("server.address", address);
        environment.setProperty("server.port", "65432");

        assertThatItCannotStart(home)
                .hasMessageContaining("SERVER_ADDRESS is '%s'".formatted(address))
                .hasMessageContaining(why);
    }

    @Test
    void namesTheFileThatIsInTheWayOfTheFolder() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        for (Path folder : new Path[] {file, file.resolve("below")}) {
            assertThatItCannotStart(folder)
                    .hasMessageContaining("%s can't be made because %s is a file", folder, file)
                    .hasMessageContaining("MAWAQIF_HOME=");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesAFolderThatCannotBeWrittenTo() {
        for (String folder : new String[] {"/proc", "/proc/mawaqif"}) { // not even root can
            assertThatItCannotStart(Path.of(folder))
                    .hasMessageContaining("the folder %s can't be written to", folder)
                    .hasMessageContaining("MAWAQIF_HOME=");
        }
    }

    @Test
    void namesAFolderThatTheDatabaseCannotBeIn() {
        assertThatItCannotStart(home.resolve("a;b")).hasMessageContaining("semicolon");
    }

    @Test
    void namesADatabaseThatIsEmpty() throws IOException {
        Files.createFile(home.resolve("mawaqif.mv.db"));

        assertThatItCannotStart(home).hasMessageContaining("is empty");
    }

    private AbstractThrowableAssert<?, ?> assertThatItCannotStart(Path folder) {
        MockEnvironment tried = environment.withProperty(HomeFolder.PROPERTY, folder.toString());
        if (!tried.containsProperty("server.address")) {
            tried.setProperty("server.address", "127.0.0.1");
        }
        if (!tried.containsProperty("server.port")) {
            tried.setProperty("server.port", "0");
        }
        var event =
                new ApplicationEnvironmentPreparedEvent(
                        new DefaultBootstrapContext(),
                        new SpringApplication(),
                        new String[0],
                        tried);
        return assertThatThrownBy(() -> new StartChecks().onApplicationEvent(event))
                .isInstanceOf(StartFailure.class);
    }
}
