package mawaqif.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import mawaqif.charts.MapModel;
import mawaqif.charts.MapModel.Left;
import mawaqif.charts.MapModel.Link;
import mawaqif.charts.MapModel.Placed;
import mawaqif.charts.MapWords;
import mawaqif.charts.Party;
import mawaqif.charts.Samples;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Texts;
import org.jspecify.annotations.Nullable;

/** Position maps for tests: the "Sela river" of the design drawings, and generated ones. */
public final class MapSamples {
    private MapSamples() {}

    /** The figure of the design drawings. */
    public static MapModel sela(boolean arabic) {
        double[][] places = {{0.27, 0.26}, {-0.15, 0.2}, {0.02, -0.24}, {-0.2, 0.1}, {0.13, -0.2}};
        String[] ks = {"7–9", "8–10", "8–10", "7–8", "8–10"};
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            placed.add(
                    new Placed(
                            party(arabic, i),
                            places[i][0],
                            places[i][1],
                            Texts.ltr("k = " + ks[i])));
        }
        String left =
                arabic
                        ? "الدولة المجاورة (القضايا المشتركة "
                                + Texts.ltr("k = 4")
                                + "، والمطلوب 5)"
                        : "Neighbouring state (k = 4 shared issues, 5 needed)";
        return of(
                arabic,
                placed,
                List.of(new Link(1, 3, "0.89"), new Link(2, 4, "0.85")),
                List.of(new Left(party(arabic, 5), left)),
                null);
    }

    private static Party party(boolean arabic, int place) {
        StanceMatrix sela = arabic ? Samples.arabic() : Samples.english();
        return new Party("C" + place, sela.columns().get(place).label(), place);
    }

    /** So many stakeholders in clusters, some on the same spot. */
    public static MapModel generated(boolean arabic, int size, int left) {
        return named(
                arabic,
                Samples.generated(arabic, size + left, 1).columns().stream()
                        .map(StanceMatrix.Column::label)
                        .toList(),
                left);
    }

    static MapModel named(boolean arabic, List<String> names, int left) {
        Random random = new Random(names.size());
        int size = names.size() - left;
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double x = (i % 3) * 0.4 + (i % 5 == 0 ? 0 : random.nextDouble() * 0.2);
            double y = (i % 2) * 0.3 + (i % 5 == 0 ? 0 : random.nextDouble() * 0.2);
            placed.add(new Placed(new Party("C" + i, names.get(i), i), x, y, "k = 5–9"));
        }
        List<Link> links =
                IntStream.range(0, size)
                        .boxed()
                        .flatMap(other ->
                                IntStream.range(0, other)
                                        .filter(one -> near(placed.get(one), placed.get(other)))
                                        .mapToObj(one -> new Link(one, other, "0.81")))
                        .toList();
        List<Left> others =
                IntStream.range(size, names.size())
                        .mapToObj(i -> {
                            Party party = new Party("C" + i, names.get(i), i);
                            return new Left(
                                    party, Texts.isolate(party.label()) + " (k = 2–4, 5 needed)");
                        })
                        .toList();
        return of(arabic, placed, links, others, null);
    }

    private static boolean near(Placed one, Placed other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) < 0.15;
    }

    static MapModel refused(boolean arabic, String why, int left) {
        return of(arabic, List.of(), List.of(), generated(arabic, 1, left).left(), why);
    }

    private static MapModel of(
            boolean arabic,
            List<Placed> placed,
            List<Link> links,
            List<Left> left,
            @Nullable String refusal) {
        return new MapModel(
                arabic ? Samples.arabicFrame() : Samples.englishFrame(),
                arabic
                        ? new MapWords(
                                "تقارب 0.75 فأكثر، مع قيمته",
                                Texts.ltr("≥ 0.75"),
                                "الإجهاد 0.07 (0 = مطابقة تامة، ولا تُرسم فوق 0.20). k = القضايا"
                                        + " المشتركة مع كل طرف آخر على الخريطة.",
                                "هذا البعد = تقارب أقل بمقدار 0.10",
                                "لا دليل كافيًا لتحديد الموضع:")
                        : new MapWords(
                                "closeness 0.75 or more, with its value",
                                "≥ 0.75",
                                "Stress 0.07 (0 = exact, above 0.20 not drawn). k = issues shared"
                                        + " with each other stakeholder on the map.",
                                "this far apart = 0.10 less close",
                                "Not enough evidence to place:"),
                placed,
                links,
                left,
                refusal);
    }
}
