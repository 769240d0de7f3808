package mawaqif.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mawaqif.analysis.Arithmetic;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Matrix;
import mawaqif.analysis.Part;
import mawaqif.analysis.Selection;
import mawaqif.claims.Choice;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Issue;
import mawaqif.studies.Stakeholder;
import org.springframework.stereotype.Component;

/** Opens cells of matrices down to their claims; authorised by who calls. */
@Component
class Evidences {

    private final CodedStudies studies;
    private final Sights sights;
    private final Claims claims;
    private final Sources sources;

    Evidences(CodedStudies studies, Sights sights, Claims claims, Sources sources) {
        this.studies = studies;
        this.sights = sights;
        this.claims = claims;
        this.sources = sources;
    }

    /**
     * Opens a cell of a matrix.
     *
     * @throws java.util.NoSuchElementException if the matrix has no such cell
     */
    CellEvidence of(StudyMatrix matrix, String column, String issue) {
        MatrixColumn opened = matrix.column(column).orElseThrow();
        Issue row =
                matrix.issues().stream()
                        .filter(each -> each.code().value().equals(issue))
                        .findFirst()
                        .orElseThrow();
        Cell cell = matrix.cell(issue, column).orElseThrow();
        CodedStudy coded = studies.at(matrix.study().id(), matrix.query().version());
        Filter filter = narrowed(matrix, opened, row, coded);
        Arithmetic arithmetic =
                Arithmetic.of(
                        coded.table(),
                        sights.selection(matrix.study(), matrix.query(), coded),
                        matrix.query().options(),
                        opened.part(),
                        coded.codebook().issues().indexOf(row));
        return new CellEvidence(
                opened,
                row,
                cell,
                filter,
                claims.page(
                                matrix.study().id(),
                                matrix.query().version(),
                                filter,
                                null,
                                CellEvidence.SHOWN)
                        .items(),
                arithmetic,
                arithmetic.dropped().stream()
                        .map(dropped -> coded.claims().get(dropped.position()))
                        .toList(),
                parts(opened, coded),
                dissenters(matrix, opened, row, cell, coded),
                sources.all(matrix.study().id(), matrix.query().version()),
                coded.coders());
    }

    /** The matrix's filter, narrowed to the claims of one cell. */
    private static Filter narrowed(
            StudyMatrix matrix, MatrixColumn column, Issue issue, CodedStudy coded) {
        Filter filter = matrix.query().filter();
        Set<Code> family =
                column.kind() == MatrixColumn.Kind.WHOLE
                        ? coded.codebook().withDescendants(column.stakeholder().code())
                        : Set.of(column.stakeholder().code());
        Choice counted =
                new Choice(family.stream().map(Code::value).collect(Collectors.toSet()), false);
        return filter.with(
                        Filter.Field.STAKEHOLDER,
                        filter.choice(Filter.Field.STAKEHOLDER).map(counted::and).orElse(counted))
                .with(Filter.Field.ISSUE, new Choice(Set.of(issue.code().value()), false));
    }

    private static List<Stakeholder> parts(MatrixColumn column, CodedStudy coded) {
        if (column.kind() != MatrixColumn.Kind.WHOLE) {
            return List.of();
        }
        return coded.table().stakeholders().children(column.part().stakeholder()).stream()
                .map(coded.codebook().stakeholders()::get)
                .toList();
    }

    private List<Stakeholder> dissenters(
            StudyMatrix matrix, MatrixColumn column, Issue issue, Cell cell, CodedStudy coded) {
        if (column.kind() != MatrixColumn.Kind.WHOLE) {
            return List.of();
        }
        Selection selection = sights.selection(matrix.study(), matrix.query(), coded);
        List<Part> inside =
                Part.inside(column.part().stakeholder(), coded.table().stakeholders(), selection);
        Matrix parts = Matrix.of(coded.table(), selection, matrix.query().options(), inside);
        int row = parts.issues().indexOf(coded.codebook().issues().indexOf(issue));
        return parts.dissenters(row, cell).stream()
                .map(part -> coded.codebook().stakeholders().get(inside.get(part).stakeholder()))
                .toList();
    }
}
