package mawaqif.comparison;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import mawaqif.analysis.Arithmetic;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Coding;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.Median;
import mawaqif.analysis.Options;
import mawaqif.analysis.SplitBy;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Stakeholder;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Explains one cell in sentences: the verdict, why, and how it was reckoned. */
public final class CellSentences {

    private final StudyMatrix matrix;
    private final CellEvidence evidence;
    private final MatrixWording wording;

    public CellSentences(StudyMatrix matrix, CellEvidence evidence, MatrixWording wording) {
        this.matrix = matrix;
        this.evidence = evidence;
        this.wording = wording;
    }

    /** The state in a word or two, with a full stop. */
    public String verdict() {
        return wording.verdict(evidence.cell(), matrix.lens());
    }

    /** What stands behind the verdict: claims, sources, what divides them, what to beware of. */
    public List<String> explanation() {
        List<String> sentences = new ArrayList<>();
        switch (evidence.cell()) {
            case Cell.None none ->
                    sentences.add(
                            text(
                                    none.silent()
                                            ? "comparison.verdict.silent.more"
                                            : "comparison.verdict.none.more"));
            case Cell.Contested contested -> {
                sentences.add(sides(contested.evidence()));
                if (contested.splitBy() != null) {
                    sentences.add(split(contested.splitBy()));
                }
            }
            case Cell.Neutral neutral -> sentences.add(counts(neutral.evidence()));
            case Cell.Clear clear -> sentences.add(counts(clear.evidence()));
        }
        evidence.cell().found().ifPresent(found -> sentences.addAll(cautions(found)));
        if (!evidence.dissenters().isEmpty()) {
            sentences.add(
                    text(
                            "comparison.verdict.dissent",
                            evidence.dissenters().stream()
                                    .map(each -> each.label().in(wording.language()))
                                    .collect(Collectors.joining(separator()))));
        }
        return sentences;
    }

    /** The reckoning, step by step; empty without claims. */
    public List<String> steps() {
        return evidence.cell().found().map(this::steps).orElse(List.of());
    }

    /** A weight, rounded for reading where it is no whole number. */
    public String weight(double weight) {
        return number(weight);
    }

    private List<String> steps(Evidence found) {
        Options options = matrix.query().options();
        List<String> steps = new ArrayList<>();
        steps.add(
                text(
                        options.weight() == Options.Weight.EQUAL
                                ? "comparison.step.equal"
                                : "comparison.step.weights"));
        if (!evidence.parts().isEmpty()) {
            steps.add(
                    text(
                            "comparison.step.roll-up",
                            evidence.parts().stream()
                                    .map(each -> each.label().in(wording.language()))
                                    .collect(Collectors.joining(separator()))));
            if (options.rollup() == Options.Rollup.CHILDREN) {
                steps.add(text("comparison.step.children", evidence.parts().size()));
            }
        }
        if (!evidence.repeated().isEmpty()) {
            steps.add(
                    text(
                            "comparison.step.dropped",
                            evidence.repeated().size(),
                            evidence.repeated().stream()
                                    .map(Code::value)
                                    .collect(Collectors.joining(separator()))));
        }
        double all = sum(found, _ -> true);
        Arithmetic.Steps reckoned = evidence.arithmetic().steps();
        if (reckoned != null) {
            steps.add(
                    side(
                            "against",
                            reckoned.medianAgainst(),
                            sum(found, point -> point < 2),
                            found.against(),
                            all));
            steps.add(
                    side(
                            "for",
                            reckoned.medianFor(),
                            sum(found, point -> point > 2),
                            found.inFavour(),
                            all));
        }
        steps.addAll(conclusion());
        steps.add(text("comparison.step.agreement", signed(found.agreementA())));
        return steps;
    }

    private String side(
            String name, @Nullable Median median, double weight, double share, double all) {
        if (median == null) {
            return text("comparison.step." + name + ".none", number(all));
        }
        return text(
                "comparison.step." + name,
                Bidi.leftToRight(number(weight)),
                Bidi.leftToRight(number(all)),
                Bidi.leftToRight(number(share)),
                Bidi.signed(median.value()));
    }

    private List<String> conclusion() {
        return switch (evidence.cell()) {
            case Cell.None _ -> List.of();
            case Cell.Contested _ -> List.of(text("comparison.step.contested"));
            case Cell.Neutral _ ->
                    List.of(
                            text("comparison.step.not-contested"),
                            text("comparison.step.median", Bidi.signed(0)),
                            text("comparison.step.neutral"));
            case Cell.Clear clear ->
                    List.of(
                            text("comparison.step.not-contested"),
                            text("comparison.step.median", Bidi.signed(clear.median())),
                            text("comparison.step.clear"));
        };
    }

    private String counts(Evidence found) {
        return text("comparison.verdict.evidence", found.n(), found.d());
    }

    /** How many claims stand on each point, in the words of that point. */
    private String sides(Evidence found) {
        StringBuilder said = new StringBuilder();
        for (int point = 0; point < found.counts().size(); point++) {
            int count = found.counts().get(point);
            if (count > 0) {
                said.append(
                        text(
                                "comparison.verdict.says." + (said.isEmpty() ? "first" : "next"),
                                count,
                                words(point - 2)));
            }
        }
        return text("comparison.verdict.sides", said, found.d());
    }

    private List<String> cautions(Evidence found) {
        List<String> cautions = new ArrayList<>();
        if (found.thin()) {
            cautions.add(text("comparison.verdict.thin"));
        }
        if (found.lowConfidence()) {
            cautions.add(text("comparison.verdict.low"));
        }
        return cautions;
    }

    private String split(SplitBy by) {
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
                        .map(this::words)
                        .collect(Collectors.joining(text("comparison.verdict.split.or"))),
                String.join(separator(), names));
    }

    /** The lens's words for a point, in the quotation marks of the language. */
    private String words(int stance) {
        return text("comparison.verdict.words", wording.point(matrix.lens(), stance));
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

    private static double sum(Evidence found, IntPredicate points) {
        double sum = 0;
        for (int point = 0; point < found.weights().size(); point++) {
            sum += points.test(point) ? found.weights().at(point) : 0;
        }
        return sum;
    }

    private String number(double value) {
        var format =
                new DecimalFormat(
                        "0.##",
                        DecimalFormatSymbols.getInstance(ULocale.forLocale(wording.locale())));
        return format.format(value);
    }

    private String signed(double value) {
        return Bidi.leftToRight((value < 0 ? "\u2212" : "") + number(Math.abs(value)));
    }

    private String separator() {
        return text("claims.filter.separator");
    }

    private String text(String key, Object... parameters) {
        return wording.text(key, parameters);
    }
}
