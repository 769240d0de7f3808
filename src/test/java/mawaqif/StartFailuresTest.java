package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** Starts real processes that can't start. */
class StartFailuresTest {

    @TempDir Path home;

    @Test
    void namesAPortThatIsInUse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(start(home, taken.getLocalPort()))
                    .contains("port %d is in use".formatted(taken.getLocalPort()))
                    .contains("SERVER_PORT=");
        }
    }

    @Test
    void namesAFolderThatAnotherInstanceUses() throws Exception {
        try (Connection other = open(home)) {
            assertThat(start(home, 0))
                    .contains("another Mawaqif is using the folder " + home)
                    .contains("MAWAQIF_HOME=");
        }
    }

    @Test
    void namesAFolderThatCannotBeWrittenTo() throws Exception {
        Path file = Files.createFile(home.resolve("file"));

        assertThat(start(file.resolve("below"), 0))
                .contains("the folder %s can't be written to".formatted(file.resolve("below")))
                .contains("MAWAQIF_HOME=");
    }

    @Test
    void namesADatabaseThatIsDamaged() throws Exception {
        Files.writeString(home.resolve("mawaqif.mv.db"), "no database ".repeat(5000));

        assertThat(start(home, 0)).contains("the database in %s is damaged".formatted(home));
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

        assertThat(start(home, 0)).contains("newer");
    }

    /** What the process says; makes sure that it is one line and that the code is 1. */
    private String start(Path folder, int port) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--sun-misc-unsafe-memory-access=allow",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Start.class.getName()));
        var builder = new ProcessBuilder(command).redirectErrorStream(false);
        builder.environment().put("MAWAQIF_HOME", folder.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        Path errors = home.resolveSibling(home.getFileName() + ".err");
        builder.redirectError(errors.toFile());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        String error = Files.readString(errors);
        Files.delete(errors);
        assertThat(code).as(said + error).isEqualTo(1);
        assertThat(said + error).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(Arrays.stream(error.split("\n")).filter(line -> !line.isBlank())).hasSize(1);
        return error;
    }

    private static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:%s/mawaqif".formatted(folder), "sa", "");
    }

    /** The storage modules as a process of their own; screens would need a built frontend. */
    static final class Start {

        public static void main(String[] arguments) {
            System.setProperty(
                    "spring.autoconfigure.exclude",
                    "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
            SpringApplication.run(StorageModules.class, arguments);
        }
    }
}
