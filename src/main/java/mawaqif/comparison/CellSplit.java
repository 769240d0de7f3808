package mawaqif.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import mawaqif.analysis.Arithmetic;
import mawaqif.analysis.Coding;
import mawaqif.analysis.SplitBy;
import mawaqif.sources.Source;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Stakeholder;
import mawaqif.ui.Bidi;

/** Tells what divides the two sides of a contested cell: who, when or where says what. */
record CellSplit(StudyMatrix matrix, CellEvidence evidence, MatrixWording wording) {

    String words(SplitBy by) {
        String both =
                side(by, stance -> stance < 0)
                        + text("comparison.verdict.split.and")
                        + side(by, stance -> stance > 0);
        return text("comparison.verdict.split." + MatrixWording.lower(by), both);
    }

    /** The points claimed on one side and the values of the dividing dimension there, named. */
    private String side(SplitBy by, IntPredicate stances) {
        Set<Integer> points = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Arithmetic.Counted claim : evidence.arithmetic().counted()) {
            if (stances.test(claim.stance())) {
                points.add(claim.stance());
                names.addAll(names(by, claim.values()));
            }
        }
        return text(
                "comparison.verdict.split.side",
                points.stream()
                        .map(point -> wording.quoted(matrix.lens(), point))
                        .collect(Collectors.joining(text("comparison.verdict.split.or"))),
                String.join(separator(), names));
    }

    private List<String> names(SplitBy by, Arithmetic.Values values) {
        var codebook = matrix.codebook();
        return switch (by) {
            case PERIOD ->
                    List.of(name(values.period(), codebook.periods(), period -> period.label()));
            case SCENARIO ->
                    List.of(name(values.scenario(), codebook.scenarios(), each -> each.label()));
            case SOURCE ->
                    values.sources().stream()
                            .map(source -> name(source, evidence.sources(), Source::title))
                            .map(Bidi::isolate)
                            .toList();
            case STAKEHOLDER -> {
                Stakeholder part = codebook.stakeholders().get(values.child());
                String label = part.label().in(wording.language());
                boolean own = part.equals(evidence.column().stakeholder());
                yield List.of(own ? text("comparison.own", label) : label);
            }
            case CODER -> List.of(Bidi.isolate(evidence.coders().get(values.coder()).value()));
        };
    }

    private <T> String name(int number, List<T> listed, Function<T, LocalizedText> label) {
        return number == Coding.NONE
                ? text("claims.none")
                : label.apply(listed.get(number)).in(wording.language());
    }

    private String separator() {
        return text("claims.filter.separator");
    }

    private String text(String key, Object... parameters) {
        return wording.text(key, parameters);
    }
}
