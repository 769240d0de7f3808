package mawaqif.comparison;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import mawaqif.analysis.Arithmetic;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.Median;
import mawaqif.analysis.Options;
import mawaqif.studies.Code;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Tells step by step how a cell with claims was reckoned. */
record CellSteps(StudyMatrix matrix, CellEvidence evidence, MatrixWording wording) {

    List<String> of(Evidence found) {
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

    private static double sum(Evidence found, IntPredicate points) {
        double sum = 0;
        for (int point = 0; point < found.weights().size(); point++) {
            sum += points.test(point) ? found.weights().at(point) : 0;
        }
        return sum;
    }

    private String number(double value) {
        return number(value, wording.locale());
    }

    /** A number with at most two decimals. */
    static String number(double value, Locale locale) {
        var format =
                new DecimalFormat(
                        "0.##", DecimalFormatSymbols.getInstance(ULocale.forLocale(locale)));
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
