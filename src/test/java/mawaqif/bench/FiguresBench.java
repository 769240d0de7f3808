package mawaqif.bench;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mawaqif.Application;
import mawaqif.api.Query;
import mawaqif.charts.Figure;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.Render;
import mawaqif.charts.sheet.Scene;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Time and, with {@code -prof gc}, bytes for one picture: laid out and written, nothing kept. The
 * first study's matrix as it comes along, and one of 12 columns by 60 rows, in Arabic.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FiguresBench {

    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    @Param({"seed", "12x60"})
    String figure;

    private Figure drawn;
    private Size size;

    @Setup
    public void prepare() {
        drawn = figure.equals("seed") ? seed() : Samples.generated(true, 12, 60);
        size = Figures.natural(drawn, 850, Render.measure());
    }

    static Figure seed() {
        try (ConfigurableApplicationContext application =
                new SpringApplicationBuilder(Application.class)
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=jdbc:h2:mem:bench",
                                "--mawaqif.home=target/bench-home",
                                "--vaadin.productionMode=true")) {
            return application
                    .getBean(Access.class)
                    .asSystem(() -> {
                        Study study =
                                application.getBean(Studies.class).at("us-iraq-2025", null).study();
                        var comparison = application.getBean(mawaqif.comparison.Comparison.class);
                        FigureExports.Asked asked =
                                new FigureExports.Asked(
                                        FigureExports.MATRIX,
                                        study,
                                        comparison.parameters(study).read(Map.of()),
                                        Set.of(),
                                        new Query(Map.of()),
                                        Translations.ARABIC,
                                        "http://localhost/studies/us-iraq-2025/matrix");
                        return application
                                .getBean(FigureExports.class)
                                .show(asked, Drawing.USUAL)
                                .figure();
                    });
        }
    }

    private Scene scene() {
        return Figures.layout(drawn, size, Theme.LIGHT, Render.measure(), 1);
    }

    @Benchmark
    public Scene layout() {
        return scene();
    }

    @Benchmark
    public String svg() {
        return Render.svgFile(scene());
    }

    @Benchmark
    public byte[] png() {
        return Render.png(scene(), 2);
    }

    @Benchmark
    public byte[] pdf() {
        return Render.pdf(Figures.stream(drawn, size, Theme.LIGHT, Render.measure()), MADE);
    }
}
