package mawaqif.charts.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import mawaqif.charts.Direction;
import mawaqif.charts.Network;
import mawaqif.charts.Network.Edge;
import mawaqif.charts.Network.Pull;
import mawaqif.charts.NetworkWords;
import mawaqif.charts.Party;
import mawaqif.charts.Samples;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Cell;

/** Networks for tests, made of the matrices for tests. */
public final class NetworkSamples {
    private NetworkSamples() {}

    /** The study of the design drawings, without its two least contested issues. */
    public static Network english() {
        return of(Samples.english(), 8);
    }

    public static Network arabic() {
        return of(Samples.arabic(), 8);
    }

    /** The first five issues of that study. */
    public static Network few(boolean arabic) {
        return of(arabic ? Samples.arabic() : Samples.english(), 5);
    }

    public static Network generated(boolean arabic, int stakeholders, int issues) {
        return of(Samples.generated(arabic, stakeholders, issues), issues);
    }

    /** The first lines of a matrix of so many issues, as far as a network has room for them. */
    static Network of(StanceMatrix matrix, int issues) {
        List<Edge> all = new ArrayList<>();
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (int row = 0; row < issues; row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                Cell cell = matrix.rows().get(row).cells().get(column);
                Edge edge =
                        switch (cell) {
                            case Cell.Clear clear ->
                                    new Edge(
                                            column,
                                            row,
                                            clear.median() > 0 ? Pull.FOR : Pull.AGAINST,
                                            1 + clear.evidence().n() / 2);
                            case Cell.Contested contested ->
                                    new Edge(
                                            column,
                                            row,
                                            Pull.CONTESTED,
                                            1 + contested.evidence().n() / 3);
                            case Cell.None _ -> null;
                            case Cell.Silent _ -> null;
                            case Cell.Neutral _ -> null;
                        };
                if (edge != null && all.size() < Network.MOST) {
                    all.add(edge);
                    rows.add(row);
                    columns.add(column);
                }
            }
        }
        boolean arabic = matrix.frame().direction() == Direction.RTL;
        List<Integer> places = List.copyOf(columns);
        List<Integer> heights = List.copyOf(rows);
        return new Network(
                matrix.frame(),
                words(arabic),
                null,
                heights.stream()
                        .map(row -> matrix.rows().get(row))
                        .map(row -> new Network.Issue(row.code(), row.label()))
                        .toList(),
                places.stream()
                        .map(column ->
                                new Network.Node(
                                        new Party(
                                                "P" + column,
                                                matrix.columns().get(column).label(),
                                                column),
                                        counts(all, column, arabic)))
                        .toList(),
                all.stream()
                        .map(edge ->
                                new Edge(
                                        places.indexOf(edge.stakeholder()),
                                        heights.indexOf(edge.issue()),
                                        edge.pull(),
                                        edge.d()))
                        .toList(),
                arabic
                        ? "بلا خط: 9 خلايا بلا دليل، 6 خلايا محايدة."
                        : "Without a line: 9 cells without evidence, 6 neutral cells.",
                null);
    }

    /** One that says why there is no picture. */
    static Network refused(boolean arabic) {
        return new Network(
                arabic ? Samples.arabicFrame() : Samples.englishFrame(),
                words(arabic),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                arabic
                        ? "عدد الخطوط هنا 61، ولا يتميّز بعضها من بعض إذا زادت على 35."
                        : "There would be 61 lines, and more than 35 can’t be told apart.");
    }

    private static String counts(List<Edge> edges, int column, boolean arabic) {
        return (arabic ? "تأييد في %d، معارضة في %d" : "%d for, %d against")
                .formatted(count(edges, column, Pull.FOR), count(edges, column, Pull.AGAINST));
    }

    private static long count(List<Edge> edges, int column, Pull pull) {
        return edges.stream()
                .filter(edge -> edge.stakeholder() == column && edge.pull() == pull)
                .count();
    }

    static NetworkWords words(boolean arabic) {
        return arabic
                ? new NetworkWords(
                        "تأييد",
                        "معارضة",
                        "موضع خلاف: كلاهما",
                        "مصدر واحد",
                        "3 مصادر",
                        "6 مصادر فأكثر",
                        "لا دليل")
                : new NetworkWords(
                        "for",
                        "against",
                        "contested: both",
                        "1 source",
                        "3 sources",
                        "6 sources or more",
                        "no evidence");
    }
}
