package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts real processes that can't start. */
class StartFailuresTest {

    @TempDir Path home;

    @Test
    void namesAPortThatIsInUse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(start("SERVER_PORT", Integer.toString(taken.getLocalPort())))
                    .contains("port %d is in use".formatted(taken.getLocalPort()))
                    .contains("SERVER_PORT=");
        }
    }

    @Test
    void namesAFolderThatAnotherInstanceUses() throws Exception {
        try (Connection other = open(home)) {
            assertThat(start())
                    .contains("another Mawaqif is using the folder " + home)
                    .contains("MAWAQIF_HOME=");
        }
    }

    @Test
    void namesAFirstPasswordThatNobodyMayHave() throws Exception {
        assertThat(start("MAWAQIF_ADMIN_PASSWORD", "x".repeat(73)))
                .contains("MAWAQIF_ADMIN_PASSWORD has more than 72 bytes")
                .contains("Set one of");
    }

    @Test
    void namesSeedsThatAreNotThere() throws Exception {
        Path file = Files.createFile(home.resolve("file"));

        assertThat(start("MAWAQIF_SEEDS", home.resolve("none").toString()))
                .contains("'%s', which is no folder".formatted(home.resolve("none")))
                .contains("MAWAQIF_SEEDS=");
        assertThat(start("MAWAQIF_SEEDS", file.toString()))
                .contains("'%s', which is a file".formatted(file));
    }

    @Test
    void namesTheFirstFaultOfASeed() throws Exception {
        Path study = Files.createDirectories(home.resolve("seeds/broken"));
        Files.writeString(study.resolve("study.yaml"), "study: {slug: broken}\n");
        Files.writeString(study.resolve("sources.yaml"), "sources: [\n");

        assertThat(start("MAWAQIF_SEEDS", study.getParent().toString()))
                .contains("the seed broken is refused: study.yaml line 1, study.title")
                .containsPattern("the first of \\d+ faults")
                .contains("MAWAQIF_SEEDS=");
    }

    @Test
    void namesADatabaseThatIsDamaged() throws Exception {
        Files.writeString(home.resolve("mawaqif.mv.db"), "no database ".repeat(5000));

        assertThat(start()).contains("the database in %s is damaged".formatted(home));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sa", "somebody"})
    void namesADatabaseOfAnotherProgram(String user) throws Exception {
        String address = "jdbc:h2:file:%s/mawaqif".formatted(home);
        try (Connection database = DriverManager.getConnection(address, user, "");
                var statement = database.createStatement()) {
            statement.execute("create table t (x int)");
        }

        assertThat(start()).contains("the database in %s is damaged or not".formatted(home));
    }

    @Test
    void namesADatabaseWrittenByANewerVersion() throws Exception {
        try (Connection database = open(home);
                var statement = database.createStatement()) {
            statement.execute(
                    """
                    create table "flyway_schema_history" (
                        "installed_rank" int not null primary key, "version" varchar(50),
                        "description" varchar(200) not null, "type" varchar(20) not null,
                        "script" varchar(1000) not null, "checksum" int,
                        "installed_by" varchar(100) not null,
                        "installed_on" timestamp default current_timestamp not null,
                        "execution_time" int not null, "success" boolean not null)
                    """);
            statement.execute(
                    """
                    insert into "flyway_schema_history" values
                        (1, '9999', 'future', 'SQL', 'V9999__future.sql', 1, 'sa',
                        current_timestamp, 1, true)
                    """);
        }

        assertThat(start()).contains("newer");
    }

    /** What a process with these settings says: one line, and code 1. */
    private String start(String... settings) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        // They end where they begin: compiling and collecting would not pay.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Application.class.getName());
        builder.directory(home.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.matches("(MAWAQIF|SERVER|SPRING|LOGGING)_.*"));
        environment.putAll(
                Map.of("MAWAQIF_HOME", home.toString(), "SERVER_PORT", "0", "MAWAQIF_SEEDS", ""));
        for (int i = 0; i < settings.length; i += 2) {
            environment.put(settings[i], settings[i + 1]);
        }
        Path output = home.resolveSibling(home.getFileName() + ".out");
        Path errors = home.resolveSibling(home.getFileName() + ".err");
        Process process =
                builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        boolean ended = process.waitFor(2, TimeUnit.MINUTES);
        int code = ended ? process.exitValue() : process.destroyForcibly().waitFor();
        String said = Files.readString(output);
        String error = Files.readString(errors);
        Files.delete(output);
        Files.delete(errors);
        assertThat(ended).as("ends by itself: " + said).isTrue();
        assertThat(code).as(said + error).isEqualTo(1);
        assertThat(said).isEmpty();
        assertThat(error).startsWith("Mawaqif can't start: ").doesNotContain("Exception");
        assertThat(error.lines()).hasSize(1);
        return error;
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:%s/mawaqif".formatted(folder), "sa", "");
    }
}
