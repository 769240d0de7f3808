package mawaqif.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where no controller does: in filters and in the server itself. */
public final class ProblemAnswer {

    private ProblemAnswer() {}

    /**
     * Never through {@code sendError}, which would end in the screens' redirect to sign-in.
     *
     * @param detail what is wrong this time and the way out
     */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, int status, String detail)
            throws IOException {
        write(response, status, detail, String.valueOf(request.getRequestURI()));
    }

    /**
     * @param instance the address as it was asked for
     */
    public static void write(
            HttpServletResponse response, int status, String detail, String instance)
            throws IOException {
        byte[] body =
                JsonMapper.shared()
                        .writeValueAsString(ProblemBody.of(status, detail, instance))
                        .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
