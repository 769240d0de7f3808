package mawaqif;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer to a request sent letter by letter, as no client library would.
 *
 * @param headers by their names in small letters
 */
record Raw(int status, Map<String, String> headers, String body) {

    /**
     * @param target what stands between the method and the version of HTTP
     */
    static Raw send(int port, String method, String target, String... headers) {
        StringBuilder request = new StringBuilder();
        request.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        request.append("Host: localhost\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        request.append("\r\n");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream()
                        .write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException refusedMeanwhile) {
                // what was answered can still be read
            }
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return read(answer.toString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static Raw read(String answer) {
        String[] parts = answer.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] pair = lines[i].split(": ?", 2);
            headers.merge(pair[0].toLowerCase(Locale.ROOT), pair[1], "%s, %s"::formatted);
        }
        return new Raw(Integer.parseInt(lines[0].split(" ")[1]), headers, parts[1]);
    }
}
