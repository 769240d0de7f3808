package mawaqif.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import mawaqif.analysis.Matrix;
import mawaqif.analysis.Options;
import mawaqif.analysis.Options.Count;
import mawaqif.analysis.Options.Level;
import mawaqif.analysis.Options.Rollup;
import mawaqif.analysis.Selection;

/**
 * Compares, in one run on the same claims, the cells of this project with a bare scan, DuckDB and
 * H2, and prints the tables of {@code src/docs/benchmarks.md}. Contestants take turns, so that a
 * busy machine is busy for all of them; the best and the median of the rounds count.
 */
public final class Comparison {
    private static final int ROUNDS = 60;
    private static final int SLOW_ROUNDS = 3;

    private record Contestant(String name, int rounds, LongSupplier run, long[] times) {
        Contestant(String name, int rounds, LongSupplier run) {
            this(name, rounds, run, new long[rounds]);
        }

        double best() {
            return Arrays.stream(times).min().orElseThrow() / 1e6;
        }

        double median() {
            return Arrays.stream(times).sorted().toArray()[times.length / 2] / 1e6;
        }
    }

    private Comparison() {}

    /** Runs everything, or only the growth if asked for "growth"; wants about 3 GB of heap. */
    public static void main(String[] arguments) throws IOException, SQLException {
        if (!List.of(arguments).contains("growth")) {
            compare();
        }
        growth();
    }

    private static void compare() throws IOException, SQLException {
        var data = new Synthetic(1_000_000);
        Path csv = Files.createTempFile("claims", ".csv");
        data.writeCsv(csv);
        try (Sql duckDb = Sql.duckDb(csv);
                Sql h2 = Sql.h2(csv)) {
            Files.delete(csv);
            List<Contestant> contestants = new ArrayList<>();
            contestants.add(new Contestant("bare scan, no sources", ROUNDS, data::bareScan));
            contestants.add(
                    new Contestant("bare scan with sources", ROUNDS, data::bareScanWithSources));
            contestants.add(cells("cells, leaf", data, Options.DEFAULT.with(Level.LEAF)));
            contestants.add(cells("cells, top", data, Options.DEFAULT));
            contestants.add(
                    cells("cells, rollup=children", data, Options.DEFAULT.with(Rollup.CHILDREN)));
            contestants.add(
                    cells("cells, count=sources", data, Options.DEFAULT.with(Count.SOURCES)));
            contestants.add(
                    new Contestant(
                            "cells, no filter",
                            ROUNDS,
                            () -> claims(Matrix.of(data.table, Selection.all(), Options.DEFAULT))));
            contestants.add(
                    new Contestant("DuckDB, no sources", ROUNDS, duckDb::cellsWithoutSources));
            contestants.add(new Contestant("DuckDB with sources", ROUNDS, duckDb::cells));
            contestants.add(new Contestant("H2, no sources", SLOW_ROUNDS, h2::cellsWithoutSources));
            contestants.add(new Contestant("H2 with sources", SLOW_ROUNDS, h2::cells));
            requireSame(
                    claims(Matrix.of(data.table, Synthetic.DEFAULT, Options.DEFAULT)),
                    duckDb.cells(),
                    h2.cells());
            race(contestants, System::nanoTime);
            print(contestants);
            System.out.printf("%nbytes per claim: %.1f%n", (double) data.table.bytes() / data.size);
        }
    }

    private static Contestant cells(String name, Synthetic data, Options options) {
        return new Contestant(
                name, ROUNDS, () -> claims(Matrix.of(data.table, Synthetic.DEFAULT, options)));
    }

    private static void requireSame(long... claims) {
        if (Arrays.stream(claims).distinct().count() > 1) {
            throw new IllegalStateException("Different claims: " + Arrays.toString(claims));
        }
    }

    private static long claims(Matrix matrix) {
        return matrix.totals().all().n();
    }

    private static void race(List<Contestant> contestants, LongSupplier clock) {
        long unused = 0;
        for (int warmUp = 0; warmUp < ROUNDS; warmUp++) {
            for (Contestant contestant : contestants) {
                unused += contestant.rounds == ROUNDS ? contestant.run.getAsLong() : 0;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Contestant contestant : contestants) {
                if (round < contestant.rounds) {
                    long start = clock.getAsLong();
                    unused += contestant.run.getAsLong();
                    contestant.times[round] = clock.getAsLong() - start;
                }
            }
        }
        System.out.println("(checksum " + unused + ")");
    }

    private static void print(List<Contestant> contestants) {
        double limit = contestants.getFirst().best();
        System.out.println("| | best ms | median ms | × bare scan |");
        System.out.println("|---|---|---|---|");
        for (Contestant contestant : contestants) {
            System.out.printf(
                    "| %s | %.2f | %.2f | %.2f |%n",
                    contestant.name,
                    contestant.best(),
                    contestant.median(),
                    contestant.best() / limit);
        }
    }

    /** Both run in one thread, so its own time is measured, whatever else the machine does. */
    private static void growth() {
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        System.out.println("\n| claims | bare scan ms | cells ms | ns a claim | bytes a claim |");
        System.out.println("|---|---|---|---|---|");
        for (int size = 10_000_000; size >= 10_000; size /= 10) {
            var data = new Synthetic(size);
            var scan = new Contestant("", ROUNDS, data::bareScan);
            Contestant cells = cells("", data, Options.DEFAULT);
            race(List.of(scan, cells), cpu::getCurrentThreadCpuTime);
            System.out.printf(
                    "| %,d | %.2f | %.2f | %.1f | %.1f |%n",
                    size,
                    scan.best(),
                    cells.best(),
                    cells.best() * 1e6 / size,
                    (double) data.table.bytes() / size);
        }
    }
}
