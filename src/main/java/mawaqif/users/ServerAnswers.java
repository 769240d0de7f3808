package mawaqif.users;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers what the server refuses before the application sees it, in the place of its own page. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ServerAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ErrorAnswers answers;

    ServerAnswers(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve(answers)));
    }

    /** Comes after the server's own, and so has its say first. */
    private static final class Valve extends ErrorReportValve {

        private final ErrorAnswers answers;

        Valve(ErrorAnswers answers) {
            this.answers = answers;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            String address = request.getCoyoteRequest().requestURI().toString();
            try {
                answers.answer(request, response, status, address == null ? "" : address, failure);
                response.finishResponse();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
