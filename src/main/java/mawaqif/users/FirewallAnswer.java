package mawaqif.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers what the security chains' firewall doesn't let through. */
@Component
class FirewallAnswer implements RequestRejectedHandler {

    private final ErrorAnswers answers;

    FirewallAnswer(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void handle(
            HttpServletRequest request,
            HttpServletResponse response,
            RequestRejectedException rejected)
            throws IOException {
        answers.refuse(request, response);
    }
}
