package mawaqif;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Tries the settings of the environment before anything else is done, so that a wrong one costs a
 * second and one line. What changes between this and its use is told by {@link StartFailures}.
 */
class StartChecks implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String ADDRESS = "server.address";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int DEFAULT_PORT = 8080;

    /**
     * @throws StartFailure if Mawaqif can't start with these settings
     */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        keepFromTheNetwork(environment);
        int port = port(environment.getProperty("server.port"));
        InetAddress address = address(environment.getRequiredProperty(ADDRESS));
        checkListening(address, port);
        checkHome(Path.of(environment.getRequiredProperty(HomeFolder.PROPERTY)));
    }

    /** The framework takes a blank address for all addresses; here it is none given. */
    private static void keepFromTheNetwork(ConfigurableEnvironment environment) {
        if (environment.getProperty(ADDRESS, "").isBlank()) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("address", Map.of(ADDRESS, LOOPBACK)));
        }
    }

    /** A port; 0 lets the system choose one. */
    private static int port(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return DEFAULT_PORT;
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= StartFailure.HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw new StartFailure(
                "SERVER_PORT is '%s', which is no port. Choose one from 1 to %d, such as SERVER_PORT=%d",
                text, StartFailure.HIGHEST_PORT, DEFAULT_PORT);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text.strip());
        } catch (UnknownHostException unknown) {
            throw new StartFailure(
                    "SERVER_ADDRESS is '%s', which is no address and no name that this machine knows. %s",
                    text, OTHER_ADDRESS);
        }
    }

    private static final String OTHER_ADDRESS =
            "Leave it out to be reached from this machine only, or set SERVER_ADDRESS=0.0.0.0 for all its addresses";

    private static void checkListening(InetAddress address, int port) {
        if (port != 0 && !canListen(address, port)) {
            if (!canListen(address, 0)) {
                throw new StartFailure(
                        "SERVER_ADDRESS is '%s', which is no address of this machine. %s",
                        address.getHostAddress(), OTHER_ADDRESS);
            }
            if (port < 1024 && canListen(address, port + 8000)) {
                throw new StartFailure(
                        "port %d is in use, or this user has no right to it. Choose another: SERVER_PORT=%d",
                        port, port + 8000);
            }
            throw StartFailure.portInUse(port);
        }
    }

    private static boolean canListen(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void checkHome(Path home) {
        if (home.toString().contains(";")) {
            throw new StartFailure(
                    "the folder %s has a semicolon in its name, which its database can't have. "
                            + "Rename it, or %s",
                    home, StartFailure.OTHER_HOME);
        }
        for (Path each = home; each != null; each = each.getParent()) {
            if (Files.exists(each)) {
                if (!Files.isDirectory(each)) {
                    throw new StartFailure(
                            "the folder %s can't be made because %s is a file. Remove it, or %s",
                            home, each, StartFailure.OTHER_HOME);
                }
                break;
            }
        }
        Path database = home.resolve("mawaqif.mv.db");
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "start-", null));
            if (Files.exists(database) && !Files.isWritable(database)) {
                throw StartFailure.notWritable(home.toString());
            }
            if (Files.exists(database) && Files.size(database) == 0) {
                throw new StartFailure(
                        "the database %s is empty. Put a copy of it back, remove it to begin anew, or %s",
                        database, StartFailure.OTHER_HOME);
            }
        } catch (IOException refused) {
            throw StartFailure.notWritable(home.toString());
        }
    }
}
