package mawaqif.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The jar as anyone would start it: a process of its own, an empty home, a free port. */
final class PackagedApplication implements AutoCloseable {

    static final String ADMIN = "admin";
    static final String PASSWORD = "marsh reed and river";

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Path folder;
    private final Path log;
    private final Process process;
    private final URI root;
    private final HttpClient http = HttpClient.newHttpClient();

    private PackagedApplication(Map<String, String> environment) throws IOException {
        Path jar = Path.of(System.getProperty("mawaqif.jar", "target/mawaqif.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    "%s is missing: run mvn package first".formatted(jar.toAbsolutePath()));
        }
        folder = Files.createTempDirectory("mawaqif-browser");
        log = folder.resolve("output.txt");
        int port = freePort();
        root = URI.create("http://127.0.0.1:" + port);
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx768m",
                        // Compiling everything twice over pays for a server, not for minutes.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toAbsolutePath().toString());
        builder.directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAWAQIF_"));
        builder.environment().putAll(environment);
        builder.environment().put("MAWAQIF_HOME", folder.resolve("home").toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        process = builder.start();
    }

    /** With a password for the administrator. */
    static PackagedApplication start() {
        return start(Map.of("MAWAQIF_ADMIN_PASSWORD", PASSWORD));
    }

    /** Nobody has a password: the way in is the link that it prints. */
    static PackagedApplication startWithoutPassword() {
        return start(Map.of());
    }

    private static PackagedApplication start(Map<String, String> environment) {
        try {
            PackagedApplication application = new PackagedApplication(environment);
            try {
                application.await(application::isHealthy);
                return application;
            } catch (IllegalStateException neverUp) {
                application.close();
                throw neverUp;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return root.toString();
    }

    /** What it prints, from the first that fits the pattern; it is waited for. */
    MatchResult awaitOutput(Pattern pattern) {
        await(() -> pattern.matcher(output()).find());
        return pattern.matcher(output()).results().findFirst().orElseThrow();
    }

    /** What the API answers the administrator. */
    String api(String path) {
        return send(asAdministrator(path)).body();
    }

    /** Has the administrator send something in; what is refused is no good for a test. */
    void post(String path, String type, byte[] body) {
        HttpResponse<String> answer =
                send(
                        asAdministrator(path)
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofByteArray(body)));
        if (answer.statusCode() >= 300) {
            throw new IllegalArgumentException(answer.body());
        }
    }

    /** Has the administrator delete what is there. */
    void delete(String path) {
        send(asAdministrator(path).DELETE());
    }

    /** Has the administrator bring in a zipped study folder; what the API answers. */
    String bringIn(byte[] archive) {
        return send(asAdministrator("/api/v1/studies")
                        .header("Content-Type", "application/zip")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(archive)))
                .body();
    }

    private HttpRequest.Builder asAdministrator(String path) {
        String credentials =
                Base64.getEncoder()
                        .encodeToString((ADMIN + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(root.resolve(path))
                .header("Authorization", "Basic " + credentials);
    }

    /** An answer to somebody who is not signed in. */
    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(root.resolve(path)));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            delete(folder);
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException undeleted) {
            throw new UncheckedIOException(undeleted);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + START.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("Mawaqif did not get that far:\n" + output());
            }
            try {
                process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private String output() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isHealthy() {
        try {
            return get("/actuator/health").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
