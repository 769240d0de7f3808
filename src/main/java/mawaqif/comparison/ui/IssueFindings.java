package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawaqif.analysis.SplitBy;
import mawaqif.comparison.Changes;
import mawaqif.comparison.Finding;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.ui.Bidi;

/** Cards of what stands out in one row of the matrix, each with the row's cells. */
final class IssueFindings {

    /** So many cells can be read in a row; more stand in rows of equal length. */
    private static final int ACROSS = 5;

    private final StudyMatrix matrix;
    private final Changes changes;
    private final MatrixWording wording;
    private final String lens;

    IssueFindings(StudyMatrix matrix, Changes changes, MatrixWording wording) {
        this.matrix = matrix;
        this.changes = changes;
        this.wording = wording;
        this.lens = MatrixWording.isImpact(matrix.lens()) ? ".impact" : "";
    }

    FindingCard card(Finding finding) {
        FindingCard card =
                new FindingCard(
                                matrix,
                                wording,
                                kicker(finding),
                                sentence(finding),
                                issue(finding),
                                proof(finding))
                        .note(missing(finding));
        String code = matrix.issues().get(finding.row()).code().value();
        if (finding instanceof Finding.Within within) {
            String column = matrix.columns().get(within.column()).address();
            card.link("comparison.overview.open-cell", "matrix?cell=" + column + "," + code);
            if (within.changes()) {
                String by = within.cell().splitBy() == SplitBy.PERIOD ? "period" : "scenario";
                card.link(
                        "comparison.overview.open-compare",
                        "compare?by=%s&stakeholder=%s&issue=%s".formatted(by, column, code));
            }
            return card;
        }
        return card.link("comparison.overview.open-bars", "charts/bars?of=" + code)
                .link("comparison.overview.open-issue", "matrix?issue=" + code);
    }

    private String kicker(Finding finding) {
        return switch (finding) {
            case Finding.Shared _ -> wording.text("comparison.overview.shared" + lens);
            case Finding.Divided _ -> wording.text("comparison.overview.contested");
            case Finding.Within within ->
                    wording.text(
                            within.changes()
                                    ? "comparison.overview.changed"
                                    : "comparison.overview.inside");
        };
    }

    private String sentence(Finding finding) {
        String issue = Bidi.isolate(issue(finding));
        return switch (finding) {
            case Finding.Shared shared ->
                    wording.text(
                            "comparison.overview.shared.finding" + lens, issue, shared.spoke());
            case Finding.Divided divided ->
                    wording.text(
                            "comparison.overview.contested.finding" + lens,
                            issue,
                            divided.against(),
                            divided.inFavour());
            case Finding.Within within -> within(within, issue);
        };
    }

    /** From the side that comes first to the other, or both at once where neither does. */
    private String within(Finding.Within within, String issue) {
        SplitBy by = within.cell().splitBy();
        boolean against =
                by == null
                        || !within.changes()
                        || changes.startsAgainst(within.row(), within.column(), by);
        int first = against ? within.cell().medianAgainst() : within.cell().medianFor();
        int second = against ? within.cell().medianFor() : within.cell().medianAgainst();
        return wording.text(
                within.changes()
                        ? "comparison.overview.changed.finding"
                        : "comparison.overview.inside.finding",
                Bidi.isolate(wording.column(matrix.columns().get(within.column()))),
                issue,
                Bidi.signed(first),
                Bidi.signed(second));
    }

    private String issue(Finding finding) {
        return wording.issue(matrix.issues().get(finding.row()));
    }

    private Div proof(Finding finding) {
        int[] columns = columns(finding);
        List<CellData> cells = CellData.row(matrix, finding.row(), wording);
        Div proof = new Div();
        proof.addClassName("mw-proof");
        int rows = Math.ceilDiv(columns.length, ACROSS);
        proof.getStyle().set("--mw-across", String.valueOf(Math.ceilDiv(columns.length, rows)));
        for (int column : columns) {
            Div name = new Div(wording.column(matrix.columns().get(column)));
            name.addClassName("mw-proof-name");
            proof.add(new Div(name, new CellElement(cells.get(column), CellElement.Size.SMALL)));
        }
        return proof;
    }

    /** The columns with evidence: at least one, or there were nothing to find. */
    private int[] columns(Finding finding) {
        return finding instanceof Finding.Within within
                ? new int[] {within.column()}
                : IntStream.range(0, matrix.columns().size())
                        .filter(at -> matrix.cells().get(finding.row()).get(at).n() > 0)
                        .toArray();
    }

    private String missing(Finding finding) {
        String names =
                IntStream.range(0, matrix.columns().size())
                        .filter(at -> matrix.cells().get(finding.row()).get(at).n() == 0)
                        .mapToObj(at -> Bidi.isolate(wording.column(matrix.columns().get(at))))
                        .collect(Collectors.joining(wording.text("claims.filter.separator")));
        return names.isEmpty() ? "" : wording.text("comparison.overview.missing", names);
    }
}
