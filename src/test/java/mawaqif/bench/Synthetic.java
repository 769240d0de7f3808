package mawaqif.bench;

import mawaqif.analysis.Choice;
import mawaqif.analysis.ClaimTable;
import mawaqif.analysis.ClaimTableBuilder;
import mawaqif.analysis.Coding;
import mawaqif.analysis.Dimension;
import mawaqif.analysis.Hierarchy;
import mawaqif.analysis.Selection;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Seeded claims, both packed and as plain parallel columns: 12 stakeholders (4 of them below
 * others), 60 issues, 2 lenses, 5,000 sources, 5 scenarios and periods or none, 3 coders, 9 in 10
 * accepted, 1 in 10 quoted from two or three sources.
 */
final class Synthetic {
    static final int STAKEHOLDERS = 12;
    static final int ISSUES = 60;
    static final int SOURCES = 5_000;
    static final int ACCEPTED = 2;
    static final Selection DEFAULT =
            Selection.all()
                    .where(Dimension.LENS, Choice.of(0))
                    .where(Dimension.STATUS, Choice.of(ACCEPTED));
    private static final Hierarchy HIERARCHY =
            Hierarchy.of(-1, 0, 0, -1, 3, -1, -1, -1, 7, -1, -1, -1);

    final int size;
    final byte[] stakeholder;
    final byte[] issue;
    final byte[] lens;
    final byte[] stance;
    final byte[] confidence;
    final byte[] status;
    final short[] source;
    final ClaimTable table;

    Synthetic(int size) {
        this.size = size;
        stakeholder = new byte[size];
        issue = new byte[size];
        lens = new byte[size];
        stance = new byte[size];
        confidence = new byte[size];
        status = new byte[size];
        source = new short[size];
        ClaimTableBuilder builder = ClaimTable.builder(HIERARCHY, ISSUES);
        var random = new SplittableRandom(2025);
        for (int row = 0; row < size; row++) {
            stakeholder[row] = (byte) random.nextInt(STAKEHOLDERS);
            issue[row] = (byte) random.nextInt(ISSUES);
            lens[row] = (byte) random.nextInt(2);
            stance[row] = (byte) (random.nextInt(5) - 2);
            confidence[row] = (byte) (1 + random.nextInt(3));
            status[row] = (byte) (random.nextInt(10) < 9 ? ACCEPTED : random.nextInt(2));
            int[] sources = sources(random);
            source[row] = (short) sources[0];
            builder.add(
                    new Coding(
                            stakeholder[row],
                            issue[row],
                            lens[row],
                            stance[row],
                            random.nextInt(6) - 1,
                            random.nextInt(6) - 1,
                            random.nextInt(3),
                            confidence[row],
                            status[row],
                            random.nextInt(3),
                            18_000 + random.nextInt(2_500),
                            sources));
        }
        table = builder.build();
    }

    /** Writes the plain columns as CSV with a header row. */
    void writeCsv(Path file) throws IOException {
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("stakeholder,issue,lens,stance,confidence,status,source\n");
            for (int row = 0; row < size; row++) {
                int[] values = {
                    stakeholder[row],
                    issue[row],
                    lens[row],
                    stance[row],
                    confidence[row],
                    status[row],
                    source[row]
                };
                csv.write(
                        Arrays.stream(values)
                                .mapToObj(String::valueOf)
                                .collect(Collectors.joining(",", "", "\n")));
            }
        }
    }

    private static int[] sources(SplittableRandom random) {
        var sources = new int[random.nextInt(10) < 9 ? 1 : 2 + random.nextInt(2)];
        Arrays.setAll(sources, _ -> random.nextInt(SOURCES));
        return sources;
    }

    /**
     * The limit: the leanest loop over plain columns that filters by lens and status and adds up
     * the claims and weights at each stance of each cell. No sources, medians or states.
     */
    long bareScan() {
        var counts = new int[STAKEHOLDERS * ISSUES * 5];
        var weights = new int[STAKEHOLDERS * ISSUES * 5];
        for (int row = 0; row < size; row++) {
            int counted = lens[row] == 0 & status[row] == ACCEPTED ? 1 : 0;
            int slot = (stakeholder[row] * ISSUES + issue[row]) * 5 + stance[row] + 2;
            counts[slot] += counted;
            weights[slot] += counted * confidence[row];
        }
        return Arrays.stream(counts).asLongStream().sum() + Arrays.stream(weights).sum();
    }

    /** The same, and the distinct sources of each cell (first source of a claim only). */
    long bareScanWithSources() {
        int words = (SOURCES + 63) / 64;
        var seen = new long[STAKEHOLDERS * ISSUES * words];
        for (int row = 0; row < size; row++) {
            long counted = lens[row] == 0 & status[row] == ACCEPTED ? 1 : 0;
            int cell = stakeholder[row] * ISSUES + issue[row];
            seen[cell * words + (source[row] >> 6)] |= counted << source[row];
        }
        long distinct = 0;
        for (long word : seen) {
            distinct += Long.bitCount(word);
        }
        return bareScan() + distinct;
    }
}
