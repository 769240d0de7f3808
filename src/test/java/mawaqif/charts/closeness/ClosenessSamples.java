package mawaqif.charts.closeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessMatrix.Pair;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.ClosenessWords;
import mawaqif.charts.Samples;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Texts;
import org.jspecify.annotations.Nullable;

/** Closeness matrices for tests: the "Sela river" of the design drawings, and generated ones. */
public final class ClosenessSamples {
    private static final List<String> ROWS =
            List.of(
                    "",
                    "57:9",
                    "61:9 66:10",
                    "54:7 89:8 68:8",
                    "64:9 64:10 85:10 65:8",
                    "-:4 -:4 -:4 -:4 -:4");

    private ClosenessSamples() {}

    /** The figure of the design drawings. */
    public static ClosenessMatrix sela(boolean arabic) {
        List<List<Pair>> rows = new ArrayList<>();
        for (String row : ROWS) {
            rows.add(
                    row.isEmpty()
                            ? List.of()
                            : List.of(row.split(" ")).stream()
                                    .map(ClosenessSamples::pair)
                                    .toList());
        }
        StanceMatrix source = arabic ? Samples.arabic() : Samples.english();
        return of(
                arabic,
                ClosenessScale.SHARE,
                null,
                source.columns().stream().map(StanceMatrix.Column::label).toList(),
                rows);
    }

    private static Pair pair(String text) {
        String[] parts = text.split(":");
        int k = Integer.parseInt(parts[1]);
        return parts[0].equals("-")
                ? new Pair.TooFew(k)
                : new Pair.Compared(Integer.parseInt(parts[0]) / 100.0, k);
    }

    /** So many stakeholders of the names of {@link Samples#generated}; every class occurs. */
    public static ClosenessMatrix generated(boolean arabic, int size, ClosenessScale scale) {
        return named(
                arabic,
                scale,
                Samples.generated(arabic, size, 1).columns().stream()
                        .map(StanceMatrix.Column::label)
                        .toList());
    }

    static ClosenessMatrix named(boolean arabic, ClosenessScale scale, List<String> names) {
        List<List<Pair>> rows =
                IntStream.range(0, names.size())
                        .mapToObj(other ->
                                IntStream.range(0, other)
                                        .mapToObj(one -> pair(scale, one, other))
                                        .toList())
                        .toList();
        return of(arabic, scale, null, names, rows);
    }

    private static Pair pair(ClosenessScale scale, int one, int other) {
        int number = (one * 37 + other * 61 + one * other * 7) % 101;
        if (number % 9 == 0) {
            return new Pair.TooFew(number % 5);
        }
        double value =
                switch (scale) {
                    case SHARE -> number / 100.0;
                    case PAIRS -> number * number / 8.0;
                    case BALANCE -> (number - 50) * 5.25;
                };
        return new Pair.Compared(value, 5 + number % 8);
    }

    public static ClosenessMatrix of(
            boolean arabic,
            ClosenessScale scale,
            @Nullable String note,
            List<String> names,
            List<List<Pair>> rows) {
        return new ClosenessMatrix(
                arabic ? Samples.arabicFrame() : Samples.englishFrame(),
                words(arabic),
                scale,
                note,
                names,
                rows);
    }

    private static ClosenessWords words(boolean arabic) {
        return arabic
                ? new ClosenessWords(
                        "أقرب",
                        "أبعد",
                        "لا دليل كافيًا: أقل من 5 قضايا مشتركة (k)",
                        Texts.ltr("k < 5"),
                        "{k} لا يكفي",
                        "الأقرب",
                        "الأبعد")
                : new ClosenessWords(
                        "closer",
                        "farther",
                        "not enough evidence: fewer than 5 shared issues (k)",
                        "k < 5",
                        "{k}, too few",
                        "Closest",
                        "Farthest apart");
    }
}
