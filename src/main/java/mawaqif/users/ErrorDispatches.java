package mawaqif.users;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what ended in an error outside of screens and controllers. */
@Controller
class ErrorDispatches implements ErrorController {

    private final ErrorAnswers answers;

    ErrorDispatches(ErrorAnswers answers) {
        this.answers = answers;
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        answers.answer(
                request,
                response,
                status == null ? 404 : status,
                address == null ? request.getRequestURI() : address.toString(),
                (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
}
