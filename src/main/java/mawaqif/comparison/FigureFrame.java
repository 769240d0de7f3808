package mawaqif.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mawaqif.analysis.Totals;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.claims.FilterOptions;
import mawaqif.sources.Source;
import mawaqif.ui.Bidi;
import mawaqif.ui.Dates;
import org.jspecify.annotations.Nullable;

/** The texts that every figure of a matrix carries: what was asked, reckoned and read, and when. */
final class FigureFrame {

    private final StudyMatrix matrix;
    private final MatrixWording wording;
    private final FilterOptions options;
    private final Instant made;
    private final @Nullable String address;
    private final Totals shown;
    private final @Nullable String order;

    /**
     * @param made when the data version came about
     * @param address restores the figure, or null
     */
    FigureFrame(
            StudyMatrix matrix,
            MatrixWording wording,
            FilterOptions options,
            Instant made,
            @Nullable String address) {
        this.matrix = matrix;
        this.wording = wording;
        this.options = options;
        this.made = made;
        this.address = address;
        this.shown = matrix.totals();
        this.order = null;
    }

    private FigureFrame(FigureFrame other, Totals shown, @Nullable String order) {
        this.matrix = other.matrix;
        this.wording = other.wording;
        this.options = other.options;
        this.made = other.made;
        this.address = other.address;
        this.shown = shown;
        this.order = order;
    }

    /** The frame of a figure that shows only some of the cells: claims and sources are theirs. */
    FigureFrame showing(StudyMatrix some) {
        return showing(some.totals());
    }

    /** The frame of a figure that shows only some of the cells, with what these rest on. */
    FigureFrame showing(Totals some) {
        return new FigureFrame(this, some, order);
    }

    /** The frame of a figure with an order of its own, said in a sentence. */
    FigureFrame ordered(String sentence) {
        return new FigureFrame(this, shown, sentence);
    }

    /**
     * @param title the question, or a finding that the numbers bear out
     * @param scale the lens and its words, or what a measure means
     * @param description the message in words and numbers
     */
    Frame of(String title, String scale, String description) {
        return of(title, scale, description, true);
    }

    /**
     * @param weighed whether weights enter the numbers; false where claims are only counted
     */
    Frame of(String title, String scale, String description, boolean weighed) {
        List<String> evidence = new ArrayList<>();
        evidence.add(wording.evidence("comparison.figure", shown));
        List<String> reckoning = new ArrayList<>(wording.reckoning(matrix, weighed));
        if (order != null) {
            reckoning.set(0, order);
        }
        reckoning.forEach(sentence -> evidence.add(withoutStop(sentence)));
        return new Frame(
                wording.language(),
                wording.language().equals("ar") ? Direction.RTL : Direction.LTR,
                digits(wording.locale()),
                title,
                wording.filters(matrix.query().filter(), options),
                scale,
                null,
                evidence,
                sources().orElse(null),
                wording.text("comparison.figure.sources.count", shown.all().d()),
                List.of(
                        wording.text(
                                "comparison.figure.version",
                                String.valueOf(matrix.query().version()),
                                Bidi.isolate(Dates.moment(made, wording.locale())))),
                address,
                wording.text("comparison.figure.page"),
                description);
    }

    /** Where the matrix of the same query is, or null. */
    @Nullable String matrixAddress() {
        return address == null ? null : address.replaceFirst("/charts/[a-z]+(?=[?]|$)", "/matrix");
    }

    /** Whether no claim passes the filters. */
    boolean isEmpty() {
        return matrix.totals().all().n() == 0;
    }

    /** The line that says that there is no claim, or that all of them rest on one source. */
    @Nullable String banner() {
        if (isEmpty()) {
            return wording.text("comparison.empty.coded");
        }
        return matrix.isOneSource() && !options.sources().isEmpty()
                ? wording.text(
                        "comparison.banner.one-source",
                        wording.source(options.sources().getFirst()))
                : null;
    }

    /** The numbered sources, where the figure rests on all that the study has. */
    private Optional<String> sources() {
        List<Source> all = options.sources();
        if (all.isEmpty() || shown.all().d() != all.size()) {
            return Optional.empty();
        }
        List<String> numbered = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            numbered.add(
                    Bidi.leftToRight("[" + (at + 1) + "]") + " " + wording.source(all.get(at)));
        }
        return Optional.of(
                wording.text(
                        "comparison.figure.sources",
                        String.join(wording.text("claims.filter.separator"), numbered)));
    }

    static Digits digits(Locale locale) {
        return "arab".equals(locale.getUnicodeLocaleType("nu")) ? Digits.ARAB : Digits.LATN;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
