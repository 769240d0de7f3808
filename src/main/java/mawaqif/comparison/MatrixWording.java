package mawaqif.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.Options.Rollup;
import mawaqif.analysis.SplitBy;
import mawaqif.analysis.Totals;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.claims.Status;
import mawaqif.sources.Source;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.StudyVersion;
import mawaqif.ui.Bidi;
import mawaqif.ui.Dates;
import mawaqif.ui.Translations;

/** Says a matrix and its cells in the words of one language, the same on screens and in figures. */
public final class MatrixWording {

    private static final String IMPACT = "impact";

    private final Translations translations;
    private final Locale locale;
    private final String language;

    public MatrixWording(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
        this.language = Translations.language(locale);
    }

    public String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    public String language() {
        return language;
    }

    public Locale locale() {
        return locale;
    }

    public String column(MatrixColumn column) {
        String label = column.stakeholder().label().in(language);
        return column.kind() == MatrixColumn.Kind.OWN ? text("comparison.own", label) : label;
    }

    /** A source's publisher, or its title where it has none, isolated, with its date. */
    public String origin(Source source) {
        var publisher = source.publisher();
        return dated(publisher == null ? source.title() : publisher, source);
    }

    /** A source's title, isolated, with its date. */
    public String source(Source source) {
        return dated(source.title(), source);
    }

    private String dated(LocalizedText name, Source source) {
        String title = Bidi.isolate(name.in(language));
        var published = source.published();
        if (published == null) {
            return title;
        }
        String date =
                published.text().length() == 10
                        ? Dates.day(published.firstDay(), locale)
                        : Bidi.leftToRight(published.text());
        return title + text("claims.filter.separator") + date;
    }

    public String issue(Issue issue) {
        return issue.label().in(language);
    }

    /** The title a figure or screen has unless a person writes one: never an invented finding. */
    public String title(Lens lens) {
        return text(isImpact(lens) ? "comparison.title.impact" : "comparison.title");
    }

    /** Who did what: a line of the study's history. */
    public String history(StudyVersion version) {
        String what =
                switch (version.what()) {
                    case "Created the study" -> text("comparison.history.created");
                    case "Imported claims.csv" -> text("comparison.history.imported");
                    case "Coded a claim" -> text("comparison.history.coded");
                    case "Changed a claim" -> text("comparison.history.changed");
                    case "Removed a claim" -> text("comparison.history.removed");
                    case "Restored a claim" -> text("comparison.history.restored");
                    default -> Bidi.isolate(version.what());
                };
        String person = version.person();
        return text(
                "comparison.history",
                person == null ? text("comparison.history.system") : Bidi.isolate(person),
                what);
    }

    public String question(StudyMatrix matrix) {
        return text(
                isImpact(matrix.lens()) ? "comparison.question.impact" : "comparison.question",
                matrix.issues().size());
    }

    /** Every filter in words, or that there is none. */
    public String filters(Filter filter, FilterOptions options) {
        List<String> parts = new ArrayList<>();
        for (Filter.Field field : Filter.Field.values()) {
            Choice choice = filter.choice(field).orElse(null);
            if (choice != null && field != Filter.Field.LENS && !isDefault(field, choice)) {
                parts.add(
                        text(
                                "comparison.filter",
                                options.name(field),
                                Bidi.isolate(options.words(field, choice))));
            }
        }
        if (filter.from() != null || filter.to() != null) {
            String from = filter.from() == null ? "" : filter.from().toString();
            String to = filter.to() == null ? "" : filter.to().toString();
            parts.add(
                    text(
                            "comparison.filter",
                            text("claims.field.date"),
                            Bidi.leftToRight(from + "–" + to)));
        }
        if (filter.text() != null) {
            parts.add(
                    text(
                            "comparison.filter",
                            text("claims.field.q"),
                            Bidi.isolate("“" + filter.text() + "”")));
        }
        return parts.isEmpty()
                ? text("comparison.no-filters")
                : text("comparison.filters", String.join(" · ", parts));
    }

    /** The lens and the words of its ends and its middle. */
    public String scale(Lens lens) {
        return text(
                "comparison.lens-scale",
                lens.label().in(language),
                Bidi.signed(-2),
                point(lens, -2),
                Bidi.signed(0),
                point(lens, 0),
                Bidi.signed(2),
                point(lens, 2));
    }

    public String point(Lens lens, int stance) {
        return lens.point(stance).in(language);
    }

    /** What a cell is, without its stakeholder and issue. */
    public String state(Cell cell, Lens lens) {
        return switch (cell) {
            case Cell.None none ->
                    text(none.silent() ? "comparison.cell.silent" : "comparison.cell.none");
            case Cell.Contested contested -> contested(contested) + flags(contested.evidence());
            case Cell.Neutral neutral -> settled(0, neutral.evidence(), lens);
            case Cell.Clear clear -> settled(clear.median(), clear.evidence(), lens);
        };
    }

    /** A cell's name for those who hear it: stakeholder, issue, state, medians, counts, flags. */
    public String name(MatrixColumn column, Issue issue, Cell cell, Lens lens) {
        return text("comparison.cell.name", column(column), issue(issue), state(cell, lens));
    }

    /** The one-word or one-line verdict that heads a cell's evidence. */
    public String verdict(Cell cell, Lens lens) {
        return switch (cell) {
            case Cell.None none ->
                    text(none.silent() ? "comparison.verdict.silent" : "comparison.verdict.none");
            case Cell.Contested contested ->
                    text("comparison.verdict." + changes(contested).orElse("contested"));
            case Cell.Neutral _ -> text("comparison.verdict.clear", capitalised(point(lens, 0)));
            case Cell.Clear clear ->
                    text("comparison.verdict.clear", capitalised(point(lens, clear.median())));
        };
    }

    /** From when to when the counted claims are dated, if any has a date. */
    public Optional<String> dates(Totals totals) {
        if (totals.earliest().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.ofEpochDay(totals.earliest().getAsInt());
        LocalDate last = LocalDate.ofEpochDay(totals.latest().getAsInt());
        if (first.equals(last)) {
            return Optional.of(Dates.day(first, locale));
        }
        String from = Dates.month(first, locale);
        String to = Dates.month(last, locale);
        return Optional.of(
                from.equals(to)
                        ? text(
                                "comparison.dates.range",
                                Dates.day(first, locale),
                                Dates.day(last, locale))
                        : text("comparison.dates.range", from, to));
    }

    /** How the numbers came about, in sentences. */
    public List<String> reckoning(StudyMatrix matrix) {
        return reckoning(matrix, true);
    }

    /** The same, without weights where claims are only counted. */
    List<String> reckoning(StudyMatrix matrix, boolean weighed) {
        var options = matrix.query().options();
        List<String> sentences = new ArrayList<>();
        sentences.add(text("comparison.footer.order." + lower(matrix.query().order())));
        sentences.add(text("comparison.footer.count." + lower(options.count())));
        if (weighed) {
            sentences.add(text("comparison.footer.weight." + lower(options.weight())));
        }
        sentences.add(
                options.level() == mawaqif.analysis.Options.Level.LEAF
                        ? text("comparison.footer.level.leaf")
                        : text(
                                "comparison.footer.rollup."
                                        + lower(weighed ? options.rollup() : Rollup.CLAIMS)));
        sentences.add(status(matrix.query().filter()));
        return sentences;
    }

    /**
     * Claims, sources and dates of a prefix of keys, {@code comparison.footer} or {@code .figure}.
     */
    public String evidence(String prefix, Totals totals) {
        int n = totals.all().n();
        int d = totals.all().d();
        return dates(totals)
                .map(dates -> text(prefix + ".n", n, d, dates))
                .orElseGet(() -> text(prefix + ".n.undated", n, d));
    }

    /** {@code changes-period} or {@code changes-scenario} where one of these divides the sides. */
    static Optional<String> changes(Cell.Contested cell) {
        SplitBy by = cell.splitBy();
        return by == SplitBy.PERIOD || by == SplitBy.SCENARIO
                ? Optional.of("changes-" + lower(by))
                : Optional.empty();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String status(Filter filter) {
        Choice choice = filter.choice(Filter.Field.STATUS).orElse(null);
        if (choice != null && isDefault(Filter.Field.STATUS, choice)) {
            return text("comparison.footer.status.accepted");
        }
        List<String> counted = new ArrayList<>();
        for (Status status : Status.values()) {
            if (choice == null || choice.admits(status.code())) {
                counted.add(text("claims.status." + status.code()));
            }
        }
        String list = String.join(text("claims.filter.separator"), counted);
        return text("comparison.footer.status", capitalised(list));
    }

    private static boolean isDefault(Filter.Field field, Choice choice) {
        return field == Filter.Field.STATUS
                && !choice.excluded()
                && choice.codes().equals(java.util.Set.of(Status.ACCEPTED.code()));
    }

    /** Whether it is about what something would do to whom, not about where anybody stands. */
    public static boolean isImpact(Lens lens) {
        return lens.code().value().equals(IMPACT);
    }

    private String contested(Cell.Contested cell) {
        Evidence evidence = cell.evidence();
        return text(
                "comparison.cell." + changes(cell).orElse("contested"),
                Bidi.signed(cell.medianAgainst()),
                evidence.counts().get(0) + evidence.counts().get(1),
                Bidi.signed(cell.medianFor()),
                evidence.counts().get(3) + evidence.counts().get(4),
                evidence.d());
    }

    private String settled(int median, Evidence evidence, Lens lens) {
        return text(
                        "comparison.cell.clear",
                        Bidi.signed(median),
                        point(lens, median),
                        evidence.n(),
                        evidence.d())
                + flags(evidence);
    }

    private String flags(Evidence evidence) {
        return (evidence.thin() ? text("comparison.cell.thin") : "")
                + (evidence.lowConfidence() ? text("comparison.cell.low") : "");
    }

    private static String capitalised(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
