package mawaqif.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ApiErrorsTest {

    private final MockMvcTester mvc =
            MockMvcTester.create(
                    MockMvcBuilders.standaloneSetup(new Failing())
                            .setControllerAdvice(new ApiErrors())
                            .build());

    @RestController
    static class Failing {

        @GetMapping("/api/inside")
        String inside() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/screen")
        String screen() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/api/denied")
        String denied() {
            throw new AccessDeniedException("no");
        }

        @GetMapping("/api/busy")
        String busy() {
            throw new CannotAcquireLockException("locked");
        }

        @GetMapping("/api/invalid")
        String invalid() {
            throw new Problem.InvalidContent(
                    "Two faults",
                    List.of(
                            new Problem.Fault(
                                    "claims.csv", 3, "stance", "3", "too large", "-2 … 2")),
                    2);
        }

        @GetMapping("/api/number")
        String number(@RequestParam int number) {
            return "";
        }

        @PostMapping(path = "/api/body", consumes = "application/json")
        String body(@RequestBody List<String> body) {
            return "";
        }
    }

    @Test
    void tellsNothingOfTheInside() {
        MvcTestResult answer = get("/api/inside");

        assertThat(answer).hasStatus(500).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyText().doesNotContain("secret").contains("the log has more under");
    }

    @Test
    void leavesScreensAndRefusedAccessToOthers() {
        assertThat(get("/screen")).hasFailed();
        assertThat(get("/api/denied")).hasFailed();
    }

    @Test
    void tellsEveryFault() {
        assertThat(get("/api/invalid"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"type": "about:blank", "title": "Invalid content", "status": 422,
                         "detail": "Two faults", "instance": "/api/invalid",
                         "errors": [{"file": "claims.csv", "line": 3, "column": "stance",
                            "value": "3", "reason": "too large", "accepted": "-2 … 2"}],
                         "total": 2}
                        """);
    }

    @Test
    void asksToTryAgainWhenAnotherWriteTakesLong() {
        assertThat(get("/api/busy")).hasStatus(503);
    }

    @Test
    void refusesMalformedRequests() {
        assertThat(get("/api/number?number=x")).hasStatus(400);
        assertThat(get("/api/number")).hasStatus(400);
        assertThat(
                        perform(
                                MockMvcRequestBuilders.post("/api/body")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content("{")))
                .hasStatus(400);
        assertThat(
                        perform(
                                MockMvcRequestBuilders.post("/api/body")
                                        .contentType(MediaType.TEXT_PLAIN)
                                        .content("x")))
                .hasStatus(415)
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .contains("application/json");
    }

    private MvcTestResult get(String address) {
        return perform(MockMvcRequestBuilders.get(address));
    }

    private MvcTestResult perform(AbstractMockHttpServletRequestBuilder<?> request) {
        return mvc.perform(request);
    }
}
