package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import mawaqif.api.Problem;
import mawaqif.charts.Size;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.Render;
import mawaqif.claims.Status;
import mawaqif.claims.TestClaims;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureFormat;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Many figures at a time: each right, no more drawn at once than may be, nobody's drafts shown. */
@WholeTest
@ExtendWith(OutputCaptureExtension.class)
@Import({FigureLoadTest.Watched.class, FigureLoadTest.Never.class})
@TestPropertySource(
        properties = {"mawaqif.figures.at-once=" + FigureLoadTest.DESKS, "server.port=0"})
class FigureLoadTest {

    static final int DESKS = 2;
    private static final String FIGURE = "/api/v1/studies/load/figures/matrix.";

    @Autowired Crew crew;
    @Autowired Watched watched;
    @LocalServerPort String port;
    StudyId study;

    @BeforeEach
    void oneStudy() {
        study =
                crew.study(
                        "load",
                        TestClaims.claim("c.1", "coder", "ann"),
                        TestClaims.claim("c.2", "coder", "bob", "status", Status.DRAFT));
        crew.person("reader", study, Role.READER, true);
        crew.person("bob", study, Role.READER, true);
        watched.drawn.set(0);
        watched.most.set(0);
    }

    /** Fifty different pictures: two at a time are drawn, and never three. */
    @Test
    void drawsNoMoreAtATimeThanMayBe() throws Exception {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            paths.add("watched?width=%d&lang=%s".formatted(400 + i, i % 2 == 0 ? "en" : "ar"));
        }
        Map<String, HttpResponse<byte[]>> answers = atOnce(paths);
        assertThat(watched.drawn).hasValue(50);
        assertThat(watched.most).hasValue(DESKS);
        for (int i = 0; i < 50; i++) {
            String svg = Crew.text(answers.get(paths.get(i)));
            assertThat(svg)
                    .contains(
                            "width=\"%d\"".formatted(400 + i),
                            i % 2 == 0 ? "lang=\"en\"" : "lang=\"ar\"");
        }
    }

    @Test
    void givesFiftyCallersWhatEachWouldHaveGotAlone() throws Exception {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            paths.add(
                    "%s?lang=%s&theme=%s&width=%d"
                            .formatted(
                                    List.of("svg", "png", "pdf", "csv", "json").get(i % 5),
                                    i % 2 == 0 ? "en" : "ar",
                                    i % 3 == 0 ? "dark" : "light",
                                    500 + 10 * (i % 4)));
        }
        Map<String, HttpResponse<byte[]>> answers = atOnce(paths);
        // Asking for page 1 by name is another question with the same answer.
        for (String path : paths) {
            byte[] alone = crew.get(port, "reader", FIGURE + path + "&page=1").body();
            assertThat(answers.get(path).body()).as(path).isEqualTo(alone);
        }
    }

    @Test
    void drawsOnceWhatManyAskForAtATimeAndKeepsIt() throws Exception {
        watched.alone = true;
        try {
            String same = "watched?width=777";
            Map<String, HttpResponse<byte[]>> answers = atOnce(Collections.nCopies(30, same));
            assertThat(answers.get(same).statusCode()).isEqualTo(200);
            assertThat(crew.get(port, "bob", FIGURE + same).body())
                    .isEqualTo(answers.get(same).body());
            assertThat(watched.drawn).hasValue(1);
            crew.put(study, TestClaims.claim("c.3"));
            assertThat(crew.get(port, "reader", FIGURE + same).body())
                    .isNotEqualTo(answers.get(same).body());
            assertThat(watched.drawn).hasValue(2);
        } finally {
            watched.alone = false;
        }
    }

    @Test
    void keepsTheDraftsOfOthersFromEverybody() {
        String drafts = "csv?status=draft,accepted";
        for (int time = 0; time < 2; time++) {
            assertThat(sumOfN(crew.get(port, "bob", FIGURE + drafts))).isEqualTo(2);
            assertThat(sumOfN(crew.get(port, "reader", FIGURE + drafts))).isEqualTo(1);
            assertThat(sumOfN(crew.get(port, "admin", FIGURE + drafts))).isEqualTo(2);
        }
        for (String rest : List.of("svg", "png", "pdf", "json", "xlsx")) {
            byte[] own = crew.get(port, "bob", FIGURE + rest + "?status=draft").body();
            byte[] others = crew.get(port, "reader", FIGURE + rest + "?status=draft").body();
            assertThat(others).as(rest).isNotEqualTo(own);
        }
    }

    @Test
    void asksForLeaveAlsoForWhatIsKept() {
        assertThat(crew.get(port, "reader", FIGURE + "svg").statusCode()).isEqualTo(200);
        crew.person("reader", study, Role.READER, false);
        assertThat(crew.get(port, "reader", FIGURE + "svg").statusCode()).isEqualTo(403);
    }

    @Test
    void tellsWhenToComeBackWhereThereIsNoRoomAndLogsNothing(CapturedOutput log) {
        HttpResponse<byte[]> answer = crew.get(port, "reader", FIGURE + "never");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(Crew.text(answer)).contains("\"status\":503", "full house");
        assertThat(log.getAll()).doesNotContain("full house");
    }

    private static int sumOfN(HttpResponse<byte[]> csv) {
        List<String> lines = Crew.text(csv).lines().toList();
        int n = Arrays.asList(lines.getFirst().replace("\uFEFF", "").split(",")).indexOf("n");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",")[n])
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private Map<String, HttpResponse<byte[]>> atOnce(List<String> paths) throws Exception {
        Map<String, HttpResponse<byte[]>> answers = new HashMap<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<byte[]>>> asked = new ArrayList<>();
            for (String path : paths) {
                asked.add(callers.submit(() -> crew.get(port, "reader", FIGURE + path)));
            }
            for (int i = 0; i < asked.size(); i++) {
                HttpResponse<byte[]> answer = asked.get(i).get();
                assertThat(answer.statusCode()).as(Crew.text(answer)).isEqualTo(200);
                HttpResponse<byte[]> before = answers.put(paths.get(i), answer);
                if (before != null) {
                    assertThat(answer.body()).isEqualTo(before.body());
                }
            }
        }
        return answers;
    }

    /** Draws only when as many as may are drawing, and counts. */
    @TestComponent
    static class Watched implements FigureFormat {

        final AtomicInteger drawn = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger drawing = new AtomicInteger();
        private final CyclicBarrier all = new CyclicBarrier(DESKS);
        volatile boolean alone;

        @Override
        public String extension() {
            return "watched";
        }

        @Override
        public String mediaType() {
            return "image/svg+xml;charset=utf-8";
        }

        @Override
        public byte[] write(FigureExport export) {
            most.accumulateAndGet(drawing.incrementAndGet(), Math::max);
            drawn.incrementAndGet();
            try {
                if (!alone) {
                    all.await(60, TimeUnit.SECONDS);
                }
                Size size = export.drawing().size();
                return Render.svg(
                                Figures.layout(
                                        export.figure(),
                                        size,
                                        export.drawing().theme(),
                                        Render.measure(),
                                        1))
                        .getBytes(StandardCharsets.UTF_8);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException("Drawn alone, though others wait", alone);
            } finally {
                drawing.decrementAndGet();
            }
        }
    }

    /** Has no room. */
    @TestComponent
    static class Never implements FigureFormat {

        @Override
        public String extension() {
            return "never";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public byte[] write(FigureExport export) {
            throw new Problem.Busy("full house", Duration.ofSeconds(7));
        }
    }
}
