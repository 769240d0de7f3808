package mawaqif.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** A way to the application that breaks in the middle of every large request until it is mended. */
final class CutConnection implements AutoCloseable {

    /** More than any page asks for, less than the file that is sent. */
    private static final long BREAKS_AFTER = 1_000_000;

    private final ServerSocket entrance;
    private final URI application;
    private volatile boolean mended;

    CutConnection(PackagedApplication application) {
        this.application = URI.create(application.address());
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::letIn);
    }

    String address() {
        return "http://" + application.getHost() + ":" + entrance.getLocalPort();
    }

    void mend() {
        mended = true;
    }

    private void letIn() {
        while (!entrance.isClosed()) {
            try {
                Socket browser = entrance.accept();
                Socket server = new Socket(application.getHost(), application.getPort());
                Thread.startVirtualThread(() -> pass(browser, server, true));
                Thread.startVirtualThread(() -> pass(server, browser, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean breaks) {
        byte[] buffer = new byte[16_384];
        long passed = 0;
        try (from;
                to) {
            for (int got; (got = from.getInputStream().read(buffer)) >= 0; passed += got) {
                if (breaks && !mended && passed > BREAKS_AFTER) {
                    from.setSoLinger(true, 0);
                    return;
                }
                to.getOutputStream().write(buffer, 0, got);
            }
        } catch (IOException gone) {
            // The other end is closed with this one.
        }
    }

    @Override
    public void close() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
