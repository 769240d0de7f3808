package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mawaqif.api.Problem;
import mawaqif.comparison.Contrast.By;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Stakeholder;
import mawaqif.studies.Study;

/** Stakeholders of one matrix side by side. */
final class StakeholderSides {

    private final Comparison comparison;
    private final Study study;
    private final MatrixQuery query;
    private final MatrixWording wording;

    StakeholderSides(Comparison comparison, Study study, MatrixQuery query, MatrixWording wording) {
        this.comparison = comparison;
        this.study = study;
        this.query = query;
        this.wording = wording;
    }

    Contrast contrast(List<Code> with) {
        if (with.size() > Contrasts.MOST) {
            throw new Problem.BadRequest(
                    "with: at most %d stakeholders stand side by side, not %d"
                            .formatted(Contrasts.MOST, with.size()),
                    "with=" + with.getLast());
        }
        StudyMatrix plain = comparison.matrix(study, query, wording.language());
        List<Code> codes = filledUp(with, plain);
        StudyMatrix matrix =
                comparison.matrix(
                        study, query, wording.language(), parents(codes, plain.codebook()));
        Parties parties = new Parties(matrix.codebook(), wording);
        List<Side> sides = new ArrayList<>();
        for (Code code : codes) {
            MatrixColumn column = column(matrix, code);
            sides.add(
                    new Side(
                            code.value(),
                            wording.column(column),
                            parties.of(column).place(),
                            column,
                            matrix));
        }
        List<Row> rows = new ArrayList<>();
        for (Issue issue : matrix.issues()) {
            rows.add(
                    ContrastRows.row(
                            issue,
                            null,
                            sides.stream()
                                    .map(side ->
                                            ContrastRows.cell(
                                                    matrix, issue.code().value(), side.code()))
                                    .toList()));
        }
        return ContrastRows.ordered(By.STAKEHOLDER, sides, List.of(), rows);
    }

    private static MatrixColumn column(StudyMatrix matrix, Code code) {
        return matrix.column(code.value())
                .orElseThrow(() ->
                        Problem.BadRequest.of(
                                "with", code.value(), "is no stakeholder that this filter shows"));
    }

    /** Those asked for, and if they are fewer than two, those with most claims. */
    private static List<Code> filledUp(List<Code> with, StudyMatrix plain) {
        Set<Code> codes = new LinkedHashSet<>(with);
        List<Integer> byClaims =
                IntStream.range(0, plain.columns().size())
                        .boxed()
                        .sorted(
                                Comparator.comparing(
                                        (Integer at) -> -plain.totals().parts().get(at).n()))
                        .toList();
        for (int at : byClaims) {
            if (codes.size() < Contrasts.LEAST) {
                codes.add(plain.columns().get(at).stakeholder().code());
            }
        }
        return List.copyOf(codes);
    }

    /** The parents that must be opened for parts among the codes to have a column. */
    private static Set<Code> parents(List<Code> codes, Codebook codebook) {
        Set<Code> parents = new LinkedHashSet<>();
        for (Code code : codes) {
            codebook.stakeholder(code).map(Stakeholder::parent).ifPresent(parents::add);
        }
        return parents;
    }
}
