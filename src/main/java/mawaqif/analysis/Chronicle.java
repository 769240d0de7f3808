package mawaqif.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The counted claims of a matrix's columns, one by one, in the order of their dates: what a
 * timeline shows.
 *
 * @param lanes in the order of the columns
 */
public record Chronicle(List<Lane> lanes) {

    /**
     * One counted claim.
     *
     * @param position in the order of ids
     * @param group which of the column's direct children it belongs to, as {@link Part#members}
     *     numbers them
     * @param issue code
     * @param stance −2 … +2
     * @param confidence 1 … 3
     * @param day epoch day, or {@link Coding#NO_DATE}
     * @param period code, or {@link Coding#NONE}: it speaks of no time of its own
     */
    public record Said(
            int position, int group, int issue, int stance, int confidence, int day, int period) {

        /** Whether it stands at a point in time: it has a date and speaks of no period. */
        public boolean isMoment() {
            return day != Coding.NO_DATE && period == Coding.NONE;
        }
    }

    /**
     * One column.
     *
     * @param said by date, those without one first, then in the order of ids
     * @param d distinct sources
     */
    public record Lane(List<Said> said, int d) {}

    /** The counted claims under the same selection and options as {@link Matrix}. */
    public static Chronicle of(
            ClaimTable table, Selection selection, Options options, List<Part> parts) {
        var reader = new CellReader(table, selection, options);
        var selected = selection.stakeholders(table.stakeholders);
        int[] issues = selection.accepted(Dimension.ISSUE, table.issues).stream().toArray();
        List<Lane> lanes = new ArrayList<>();
        for (Part part : parts) {
            List<Said> said = new ArrayList<>();
            var sum = new TotalsSum(table.sourceSets);
            int[][] members = part.members(table.stakeholders, selected);
            for (int issue : issues) {
                Cell cell = reader.read(members, false, issue);
                sum.add(reader.tally(), cell.n());
                for (int group = 0; group < members.length; group++) {
                    for (int stakeholder : members[group]) {
                        for (int lens : reader.lenses()) {
                            collect(said, table, reader, lens, stakeholder, issue, group);
                        }
                    }
                }
            }
            said.sort(Comparator.comparingInt(Said::day).thenComparingInt(Said::position));
            lanes.add(new Lane(List.copyOf(said), sum.total().d()));
        }
        return new Chronicle(List.copyOf(lanes));
    }

    private static void collect(
            List<Said> said,
            ClaimTable table,
            CellReader reader,
            int lens,
            int stakeholder,
            int issue,
            int group) {
        int end = table.runs.first(lens, stakeholder, issue + 1);
        for (int run = table.runs.first(lens, stakeholder, issue); run < end; run++) {
            int to = table.runs.start(run + 1);
            int row = reader.countedRows().next(table.runs.start(run), to);
            while (row < to) {
                said.add(
                        new Said(
                                table.positions[row],
                                group,
                                issue,
                                table.runs.point(run) - 2,
                                table.runs.confidence(run),
                                table.dates.day(row),
                                table.facets.period(table.facetColumn.at(row))));
                row = reader.countedRows().next(row + 1, to);
            }
        }
    }

    /** How many issues the claims of all lanes are about. */
    public int issues() {
        return (int)
                lanes.stream()
                        .flatMap(lane -> lane.said.stream())
                        .flatMapToInt(each -> IntStream.of(each.issue))
                        .distinct()
                        .count();
    }
}
