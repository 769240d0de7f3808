package mawaqif.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;

/** Adds up the counted rows of one cell; cleared and used again from cell to cell. */
final class Tally {
    private static final int CONFIDENCES = 3;
    private static final int MIDDLE = 2;

    private final ClaimTable table;
    private final Bits rows;
    private final Bits against;
    private final Bits neutral;
    private final Bits inFavour;
    private final Bits sources;
    private final Dates.Range dates = new Dates.Range();
    private final int[] counts = new int[5 * CONFIDENCES];
    private int[] runs = new int[16];
    private int[] runSizes = new int[16];
    private int runCount;
    private int n;

    Tally(ClaimTable table, Bits rows) {
        int bits = table.sourceSets.sources() + 1;
        this.table = table;
        this.rows = rows;
        this.against = new Bits(bits);
        this.neutral = new Bits(bits);
        this.inFavour = new Bits(bits);
        this.sources = new Bits(bits);
    }

    void clear() {
        if (n > 0) {
            against.clear();
            neutral.clear();
            inFavour.clear();
            Arrays.fill(counts, 0);
            runCount = 0;
            n = 0;
        }
    }

    /** Adds the counted rows of one lens, stakeholder and issue. */
    void add(int lens, int stakeholder, int issue) {
        Runs all = table.runs;
        int end = all.first(lens, stakeholder, issue + 1);
        for (int run = all.first(lens, stakeholder, issue); run < end; run++) {
            int count = mark(run, seenAt(all.point(run)));
            if (count > 0) {
                counts[all.point(run) * CONFIDENCES + all.confidence(run) - 1] += count;
                n += count;
                remember(run, count);
            }
        }
    }

    /** Marks a run's sources and dates and counts its rows. */
    private int mark(int run, Bits seen) {
        int from = table.runs.start(run);
        int to = table.runs.start(run + 1);
        boolean several = table.runs.severalSources(run);
        boolean dated = table.dates.exceeds(run, dates);
        int count = 0;
        for (int number = from >>> 6; number <= (to - 1) >>> 6; number++) {
            long word = rows.word(number, from, to);
            int first = number << 6;
            count += Long.bitCount(word);
            if (several) {
                table.sourceSets.markSeveral(table.setColumn, word, first, seen);
            } else {
                SourceSets.markSingle(table.setColumn, word, first, seen);
            }
            if (dated) {
                table.dates.addTo(dates, word, first);
            }
        }
        return count;
    }

    private Bits seenAt(int point) {
        return point < MIDDLE ? against : point > MIDDLE ? inFavour : neutral;
    }

    private void remember(int run, int count) {
        if (runCount == runs.length) {
            runs = Arrays.copyOf(runs, 2 * runCount);
            runSizes = Arrays.copyOf(runSizes, 2 * runCount);
        }
        runs[runCount] = run;
        runSizes[runCount++] = count;
    }

    /** Claims so far. */
    int n() {
        return n;
    }

    /** Claims so far of stakeholders outside a set. */
    int nOutside(BitSet stakeholders) {
        int outside = 0;
        for (int i = 0; i < runCount; i++) {
            if (!stakeholders.get(table.runs.stakeholder(runs[i]))) {
                outside += runSizes[i];
            }
        }
        return outside;
    }

    /** Adds the sources of all claims so far, and the bit for "no source", to a set. */
    void addSourcesTo(Bits seen) {
        seen.addAll(against);
        seen.addAll(neutral);
        seen.addAll(inFavour);
    }

    int distinctSources() {
        sources.clear();
        addSourcesTo(sources);
        return table.sourceSets.count(sources);
    }

    /** Whether no source, and not the absence of one, occurs on both sides of zero. */
    boolean sourcesSeparate() {
        return !against.intersects(inFavour);
    }

    /** The runs that had counted rows. */
    int[] runs() {
        return Arrays.copyOf(runs, runCount);
    }

    int count(int point) {
        int count = 0;
        for (int confidence = 1; confidence <= CONFIDENCES; confidence++) {
            count += count(point, confidence);
        }
        return count;
    }

    int count(int point, int confidence) {
        return counts[point * CONFIDENCES + confidence - 1];
    }

    /** The best confidence of any claim at a point; 0 without claims. */
    int bestConfidence(int point) {
        int best = CONFIDENCES;
        while (best > 0 && count(point, best) == 0) {
            best--;
        }
        return best;
    }

    /** The first day of any claim added since creation (epoch day). */
    OptionalInt earliest() {
        return epochDay(dates.first());
    }

    /** The last day of any claim added since creation (epoch day). */
    OptionalInt latest() {
        return epochDay(dates.last());
    }

    private OptionalInt epochDay(int day) {
        return dates.isEmpty() ? OptionalInt.empty() : OptionalInt.of(table.dates.epochDay(day));
    }
}
