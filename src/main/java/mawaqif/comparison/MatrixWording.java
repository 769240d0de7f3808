package mawaqif.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Options.Rollup;
import mawaqif.analysis.Totals;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
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
                    case "Added a source" -> text("comparison.history.source");
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
        return new FilterWording(this).filters(filter, options);
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

    /** The lens's words for a point, in the quotation marks of the language. */
    String quoted(Lens lens, int stance) {
        return text("comparison.verdict.words", point(lens, stance));
    }

    /** What a cell is, without its stakeholder and issue. */
    public String state(Cell cell, Lens lens) {
        return new CellWording(this, lens).state(cell);
    }

    /** A cell's name for those who hear it: stakeholder, issue, state, medians, counts, flags. */
    public String name(MatrixColumn column, Issue issue, Cell cell, Lens lens) {
        return text("comparison.cell.name", column(column), issue(issue), state(cell, lens));
    }

    /** The one-word or one-line verdict that heads a cell's evidence. */
    public String verdict(Cell cell, Lens lens) {
        return new CellWording(this, lens).verdict(cell);
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
        sentences.add(new FilterWording(this).status(matrix.query().filter()));
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

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about what something would do to whom, not about where anybody stands. */
    public static boolean isImpact(Lens lens) {
        return lens.code().value().equals(IMPACT);
    }

    static String capitalised(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
