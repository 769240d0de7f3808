package mawaqif.bench;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.Render;
import mawaqif.charts.sheet.Scene;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws the same stance matrices as SVG here and with ECharts in Node 24, taking turns: from the
 * finished model or option to the text of the document, live text, no fonts inside, warm. ECharts
 * is installed below {@code target}; the application never sees it.
 */
public final class Peer {
    private static final String ECHARTS = "echarts@6.0.0";
    private static final Path FOLDER = Path.of("target", "peer");
    private static final int ROUNDS = 60;

    private record Drawn(String name, StanceMatrix matrix, Size size, int pages) {

        Drawn(String name, StanceMatrix matrix) {
            this(name, matrix, Figures.natural(matrix, 850, Render.measure()));
        }

        private Drawn(String name, StanceMatrix matrix, Size size) {
            this(name, matrix, size, pages(matrix, size).size());
        }

        private static List<Scene> pages(StanceMatrix matrix, Size size) {
            return Figures.pages(matrix, size, Theme.LIGHT, Render.measure());
        }

        long draw() {
            long length = 0;
            for (Scene page : pages(matrix, size)) {
                length += Render.svg(page).length();
            }
            return length;
        }
    }

    private Peer() {}

    /** Prints the table for {@code src/docs/benchmarks.md}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Drawn> pictures =
                List.of(
                        new Drawn("seed", (StanceMatrix) FiguresBench.seed()),
                        new Drawn("7x18", Samples.generated(true, 7, 18)),
                        new Drawn("12x60", Samples.generated(true, 12, 60)),
                        new Drawn("30x120", Samples.generated(true, 30, 120)));
        Process node = node(pictures);
        try (Writer ask = node.outputWriter();
                BufferedReader answers = node.inputReader()) {
            System.out.println(
                    "| picture | | best ms | median ms | MB allocated | KB of SVG | pages |");
            System.out.println("|---|---|---|---|---|---|---|");
            for (Drawn picture : pictures) {
                race(picture, ask, answers);
            }
        } finally {
            node.destroy();
            node.waitFor();
        }
    }

    private static void race(Drawn picture, Writer ask, BufferedReader answers) throws IOException {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        long length = 0;
        String answer = "";
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long start = System.nanoTime();
            length = picture.draw();
            double took = (System.nanoTime() - start) / 1e6;
            answer = answer(picture.name, ask, answers);
            if (round >= 0) {
                ours[round] = took;
                theirs[round] = Double.parseDouble(answer.split(" ")[0]);
            }
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        picture.draw();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        long grown = Long.parseLong(answer("memory " + picture.name, ask, answers));
        print(picture.name, "Mawaqif", ours, allocated, length, picture.pages);
        print("", "ECharts", theirs, grown, Long.parseLong(answer.split(" ")[1]), 1);
        System.out.printf(
                "| | ratio | %.2f | %.2f | %.2f | %.2f | |%n",
                ours[0] / theirs[0],
                ours[ROUNDS / 2] / theirs[ROUNDS / 2],
                (double) allocated / grown,
                length / Double.parseDouble(answer.split(" ")[1]));
    }

    private static void print(
            String picture, String who, double[] times, long bytes, long length, int pages) {
        Arrays.sort(times);
        System.out.printf(
                "| %s | %s | %.1f | %.1f | %.1f | %d | %d |%n",
                picture, who, times[0], times[ROUNDS / 2], bytes / 1e6, length / 1000, pages);
    }

    private static String answer(String question, Writer ask, BufferedReader answers)
            throws IOException {
        ask.write(question + "\n");
        ask.flush();
        return Objects.requireNonNull(answers.readLine(), "ECharts gave up");
    }

    /**
     * A running Node with all pictures. Its young heap is large, so that nothing is collected
     * within one picture and growth is what was allocated.
     */
    private static Process node(List<Drawn> pictures) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("package.json"), "{\"private\": true}");
        run("npm", "install", "--no-save", "--no-audit", "--no-fund", ECHARTS);
        Map<String, Object> matrices = new LinkedHashMap<>();
        pictures.forEach(picture -> matrices.put(picture.name, option(picture)));
        JsonMapper.shared().writeValue(FOLDER.resolve("matrices.json").toFile(), matrices);
        try (InputStream script = Peer.class.getResourceAsStream("echarts.mjs")) {
            Files.write(
                    FOLDER.resolve("echarts.mjs"), Objects.requireNonNull(script).readAllBytes());
        }
        return new ProcessBuilder(
                        "node",
                        "--expose-gc",
                        "--max-semi-space-size=512",
                        "echarts.mjs",
                        "matrices.json")
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(FOLDER.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** The same cells in ECharts' terms; of a contested cell the side for, and both in words. */
    private static Map<String, Object> option(Drawn picture) {
        StanceMatrix matrix = picture.matrix;
        List<Map<String, Object>> cells = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                Cell cell = matrix.rows().get(row).cells().get(column);
                String words =
                        switch (cell) {
                            case Cell.None _ -> "–";
                            case Cell.Silent _ -> "o";
                            case Cell.Clear clear ->
                                    "%+d%nn=%d".formatted(clear.median(), cell.n());
                            case Cell.Neutral _ -> "0%nn=%d".formatted(cell.n());
                            case Cell.Contested sides ->
                                    "%+d ⇄ %+d%nn=%d"
                                            .formatted(
                                                    sides.medianAgainst(),
                                                    sides.medianFor(),
                                                    cell.n());
                        };
                int value =
                        switch (cell) {
                            case Cell.Clear clear -> clear.median();
                            case Cell.Contested sides -> sides.medianFor();
                            default -> 0;
                        };
                cells.add(Map.of("row", row, "column", column, "value", value, "words", words));
            }
        }
        int across = (matrix.columns().size() + 11) / 12;
        return Map.of(
                "title",
                Texts.plain(matrix.frame().title()),
                "columns",
                matrix.columns().stream().map(StanceMatrix.Column::label).toList(),
                "rows",
                matrix.rows().stream().map(StanceMatrix.Row::label).toList(),
                "cells",
                cells,
                "width",
                picture.size.width() * across,
                "height",
                picture.size.height() * Math.max(1, picture.pages / across));
    }
}
