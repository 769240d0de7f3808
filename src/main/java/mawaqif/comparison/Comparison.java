package mawaqif.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawaqif.analysis.Basis;
import mawaqif.analysis.Chronicle;
import mawaqif.analysis.Hierarchy;
import mawaqif.analysis.Matrix;
import mawaqif.analysis.Options;
import mawaqif.analysis.Part;
import mawaqif.analysis.Selection;
import mawaqif.analysis.SourceMix;
import mawaqif.api.Query;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterParameters;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Study;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.springframework.stereotype.Service;

/**
 * Who stands where: from a query to cells. Reads any data version; authorises every call for the
 * signed-in person.
 */
@Service
public class Comparison {

    private final CodedStudies studies;
    private final Sights sights;
    private final Evidences evidences;
    private final Sources sources;
    private final Access access;

    Comparison(
            CodedStudies studies,
            Sights sights,
            Evidences evidences,
            Sources sources,
            Access access) {
        this.studies = studies;
        this.sights = sights;
        this.evidences = evidences;
        this.sources = sources;
        this.access = access;
    }

    /** Reads and writes the addresses of a study's matrices. */
    public MatrixParameters parameters(Study study) {
        access.require(study.id().value(), Role.READER);
        return new MatrixParameters(study, version -> words(study, version));
    }

    private MatrixParameters.Words words(Study study, long version) {
        CodedStudy coded = studies.at(study.id(), version);
        return new MatrixParameters.Words(
                coded.codebook(),
                new FilterParameters(coded.codebook(), coded.sources(), coders(study, version)));
    }

    /** The coders of the claims that the person may see at a data version, by code. */
    public List<Code> coders(Study study, long version) {
        access.require(study.id().value(), Role.READER);
        return studies.at(study.id(), version).coders(sights.allDrafts(study), sights.self());
    }

    /** The matrix of a query. */
    public StudyMatrix matrix(Study study, MatrixQuery query, String language) {
        return matrix(study, query, language, Set.of());
    }

    /**
     * The matrix of a query with some parents opened: their parts follow them.
     *
     * @param language of names, for the order by name: {@code en} or {@code ar}
     * @param opened stakeholders to open; those without parts, or not shown, are passed over
     */
    public StudyMatrix matrix(Study study, MatrixQuery query, String language, Set<Code> opened) {
        access.require(study.id().value(), Role.READER);
        CodedStudy coded = studies.at(study.id(), query.version());
        Selection selection = sights.selection(study, query, coded);
        Matrix plain = Matrix.of(coded.table(), selection, query.options());
        Ordering ordering = Ordering.of(query.order(), plain, coded.codebook(), language);
        List<MatrixColumn> columns = new ArrayList<>();
        for (int position : ordering.columns()) {
            columns.addAll(columns(plain.parts().get(position), coded, selection, query, opened));
        }
        Matrix shown =
                Matrix.of(
                                coded.table(),
                                selection,
                                query.options(),
                                columns.stream().map(MatrixColumn::part).toList())
                        .ordered(ordering.issues(), IntStream.range(0, columns.size()).toArray());
        List<Issue> issues = shown.issues().stream().map(coded.codebook().issues()::get).toList();
        return new StudyMatrix(
                study,
                query,
                coded.codebook(),
                List.copyOf(columns),
                issues,
                shown.rows(),
                shown.totals(),
                coded.sources().size());
    }

    /**
     * What the reader of a position strip or dumbbell can choose.
     *
     * @param own the parameters of its own that it was made from
     */
    public StripChoices stripChoices(FigureExport made, Query own) {
        return StripChoices.of(
                made.figure(),
                opened(made.matrix(), made.wording().language()),
                own,
                made.wording());
    }

    /** The same matrix with every parent opened, so that its parts can be asked for by code. */
    public StudyMatrix opened(StudyMatrix matrix, String language) {
        return matrix(
                matrix.study(),
                matrix.query(),
                language,
                matrix.columns().stream()
                        .map(column -> column.stakeholder().code())
                        .collect(Collectors.toSet()));
    }

    /**
     * The cells of some columns only, with totals of just these: a figure of some stakeholders.
     *
     * @param columns of a matrix of the same study and data version
     * @param order the issues in the order wanted; those that the query leaves out stay out
     */
    StudyMatrix matrix(
            Study study, MatrixQuery query, List<MatrixColumn> columns, List<Issue> order) {
        access.require(study.id().value(), Role.READER);
        CodedStudy coded = studies.at(study.id(), query.version());
        Matrix plain =
                Matrix.of(
                        coded.table(),
                        sights.selection(study, query, coded),
                        query.options(),
                        columns.stream().map(MatrixColumn::part).toList());
        int[] rows =
                order.stream()
                        .map(issue ->
                                plain.issues().indexOf(coded.codebook().issues().indexOf(issue)))
                        .filter(row -> row >= 0)
                        .mapToInt(Integer::intValue)
                        .toArray();
        Matrix shown = plain.ordered(rows, IntStream.range(0, columns.size()).toArray());
        return new StudyMatrix(
                study,
                query,
                coded.codebook(),
                List.copyOf(columns),
                shown.issues().stream().map(coded.codebook().issues()::get).toList(),
                shown.rows(),
                shown.totals(),
                coded.sources().size());
    }

    /**
     * Opens a cell of a matrix.
     *
     * @throws java.util.NoSuchElementException if the matrix has no such cell
     */
    public CellEvidence evidence(StudyMatrix matrix, String column, String issue) {
        access.require(matrix.study().id().value(), Role.READER);
        return evidences.of(matrix, column, issue);
    }

    /**
     * Whose drafts the person sees among the claims of a filter: two people with the same sight see
     * the same. Empty where the filter admits no drafts.
     */
    String sight(Study study, Filter filter) {
        return sights.of(study, filter);
    }

    /** In which languages the sources behind each cell of a matrix are written. */
    LanguageMix languages(StudyMatrix matrix) {
        Study study = matrix.study();
        access.require(study.id().value(), Role.READER);
        CodedStudy coded = studies.at(study.id(), matrix.query().version());
        List<String> languages =
                sources.all(study.id(), matrix.query().version()).stream()
                        .map(LanguageMix::language)
                        .toList();
        List<String> ordered = LanguageMix.ordered(languages);
        return new LanguageMix(
                ordered,
                SourceMix.of(
                        coded.table(),
                        sights.selection(study, matrix.query(), coded),
                        matrix.query().options(),
                        matrix.columns().stream().map(MatrixColumn::part).toList(),
                        matrix.issues().stream().map(coded.codebook().issues()::indexOf).toList(),
                        languages.stream().mapToInt(ordered::indexOf).toArray(),
                        ordered.size()));
    }

    /**
     * What some cells of a matrix rest on.
     *
     * @param cells by their positions in the matrix
     */
    Basis basis(StudyMatrix matrix, Basis.Cells cells) {
        Study study = matrix.study();
        access.require(study.id().value(), Role.READER);
        CodedStudy coded = studies.at(study.id(), matrix.query().version());
        return Basis.of(
                coded.table(),
                sights.selection(study, matrix.query(), coded),
                matrix.query().options(),
                matrix.columns().stream().map(MatrixColumn::part).toList(),
                matrix.issues().stream().map(coded.codebook().issues()::indexOf).toList(),
                cells);
    }

    /** The sources that the claims of a matrix quote, found in one pass. */
    Set<Code> sources(StudyMatrix matrix) {
        BitSet found = basis(matrix, (issue, column) -> true).sources();
        List<Code> all = studies.at(matrix.study().id(), matrix.query().version()).sources();
        return found.stream().mapToObj(all::get).collect(Collectors.toSet());
    }

    /** The claims of a matrix's columns, one by one, in the order of their dates. */
    DatedClaims dated(StudyMatrix matrix) {
        Study study = matrix.study();
        access.require(study.id().value(), Role.READER);
        CodedStudy coded = studies.at(study.id(), matrix.query().version());
        return new DatedClaims(
                Chronicle.of(
                        coded.table(),
                        sights.selection(study, matrix.query(), coded),
                        matrix.query().options(),
                        matrix.columns().stream().map(MatrixColumn::part).toList()),
                coded.months(),
                coded.years());
    }

    private static List<MatrixColumn> columns(
            Part part, CodedStudy coded, Selection selection, MatrixQuery query, Set<Code> opened) {
        Codebook codebook = coded.codebook();
        var stakeholder = codebook.stakeholders().get(part.stakeholder());
        if (query.options().level() == Options.Level.LEAF) {
            return List.of(new MatrixColumn(stakeholder, MatrixColumn.Kind.LEAF, null, part));
        }
        List<MatrixColumn> columns = new ArrayList<>();
        columns.add(new MatrixColumn(stakeholder, MatrixColumn.Kind.WHOLE, null, part));
        Hierarchy hierarchy = coded.table().stakeholders();
        if (opened.contains(stakeholder.code())
                && !hierarchy.children(part.stakeholder()).isEmpty()) {
            for (Part inside : Part.inside(part.stakeholder(), hierarchy, selection)) {
                columns.add(
                        new MatrixColumn(
                                codebook.stakeholders().get(inside.stakeholder()),
                                inside.rolledUp() ? MatrixColumn.Kind.WHOLE : MatrixColumn.Kind.OWN,
                                stakeholder.code(),
                                inside));
            }
        }
        return columns;
    }
}
