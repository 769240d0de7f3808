package mawaqif.comparison.views;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Contrasts;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixParameters;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Code;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;
import org.springframework.stereotype.Component;

/**
 * Understands the addresses of the screens that can be kept: matrix, compare and charts of a study,
 * each with the parameters that it knows. Nothing else is an address here, so a view can lead
 * nowhere else.
 */
@Component
class KeptScreens {

    /** How a screen is looked at by one person; not what it shows. */
    private static final List<String> PERSONAL = List.of("lang", "digits", "theme");

    private static final String MATRIX = "matrix";
    private static final String COMPARE = "compare";
    private static final String CHARTS = "charts";
    private static final String OPEN = "open";
    private static final String CELL = "cell";
    private static final String WITH = "with";
    private static final String BY = "by";

    private final Comparison comparison;
    private final FigureExports exports;
    private final Contrasts contrasts;
    private final Translations translations;

    KeptScreens(
            Comparison comparison,
            FigureExports exports,
            Contrasts contrasts,
            Translations translations) {
        this.comparison = comparison;
        this.exports = exports;
        this.contrasts = contrasts;
        this.translations = translations;
    }

    /**
     * What an address shows.
     *
     * @throws Problem.NotFound if no such screen can be kept
     * @throws Problem.BadRequest naming what the screen does not know
     */
    ShownScreen read(Study study, ScreenAddress given) {
        String path = path(given.path());
        List<String> own = own(path);
        Query query = Query.of(given.parameters(), names(own));
        MatrixParameters parameters = comparison.parameters(study);
        MatrixQuery asked = parameters.read(given.parameters());
        Set<Code> opened = codes(query, OPEN);
        Map<String, List<String>> shortest = new LinkedHashMap<>();
        parameters.write(asked).forEach((name, value) -> shortest.put(name, List.of(value)));
        shortest.remove(ScreenAddress.VERSION);
        if (!opened.isEmpty()) {
            shortest.put(OPEN, List.of(joined(new TreeSet<>(opened))));
        }
        query.one(CELL).ifPresent(cell -> shortest.put(CELL, List.of(cell(cell))));
        own.forEach(name -> query.one(name).ifPresent(value -> shortest.put(name, List.of(value))));
        return new ShownScreen(
                new ScreenAddress(path, shortest),
                asked,
                opened,
                query.one(ScreenAddress.VERSION).isPresent());
    }

    /**
     * The address to keep: makes what the screen would show, so that whatever it would refuse is
     * refused now, and leaves out what it would pass over.
     *
     * @throws Problem.BadRequest naming what the screen does not know
     */
    ScreenAddress kept(Study study, ShownScreen shown) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(shown.live().parameters());
        Query query = new Query(parameters);
        MatrixWording wording = new MatrixWording(translations, Translations.ENGLISH);
        StudyMatrix matrix =
                comparison.matrix(study, shown.query(), wording.language(), shown.opened());
        switch (shown.path()) {
            case MATRIX -> {}
            case COMPARE -> contrasts.of(study, shown.query(), query, wording);
            default -> tryOut(study, shown, query);
        }
        Set<Code> opened = new TreeSet<>(shown.opened());
        opened.removeIf(code -> matrix.codebook().stakeholder(code).isEmpty());
        if (opened.isEmpty()) {
            parameters.remove(OPEN);
        } else {
            parameters.put(OPEN, List.of(joined(opened)));
        }
        query.one(CELL)
                .filter(cell -> !isThere(cell, matrix))
                .ifPresent(_ -> parameters.remove(CELL));
        return new ScreenAddress(shown.path(), parameters);
    }

    private void tryOut(Study study, ShownScreen shown, Query own) {
        exports.show(
                new FigureExports.Asked(
                        figure(shown.path()),
                        study,
                        shown.query(),
                        shown.opened(),
                        own,
                        Locale.ENGLISH,
                        null),
                Drawing.USUAL);
    }

    private static boolean isThere(String cell, StudyMatrix matrix) {
        int comma = cell.indexOf(',');
        return matrix.cell(cell.substring(comma + 1), cell.substring(0, comma)).isPresent();
    }

    private String path(String given) {
        if (given.equals(MATRIX) || given.equals(COMPARE)) {
            return given;
        }
        if (given.equals(CHARTS)) {
            return CHARTS + "/" + exports.figures().getFirst();
        }
        if (given.startsWith(CHARTS + "/") && exports.figures().contains(figure(given))) {
            return given;
        }
        throw new Problem.NotFound(
                "No view can be kept of '%s'; views are of matrix, compare and charts"
                        .formatted(given));
    }

    private List<String> own(String path) {
        return switch (path) {
            case MATRIX -> List.of();
            case COMPARE -> List.of(WITH, BY);
            default -> exports.parameters(figure(path));
        };
    }

    private static List<String> names(List<String> own) {
        return Stream.of(MatrixParameters.NAMES, List.of(OPEN, CELL), PERSONAL, own)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static String figure(String path) {
        return path.substring(CHARTS.length() + 1);
    }

    private static Set<Code> codes(Query query, String name) {
        List<Code> codes = new ArrayList<>();
        for (String code : query.list(name)) {
            codes.add(
                    Code.parse(code)
                            .orElseThrow(() -> Problem.BadRequest.of(name, code, "is no code")));
        }
        return new java.util.LinkedHashSet<>(codes);
    }

    private static String cell(String cell) {
        int comma = cell.indexOf(',');
        String column = comma < 0 ? "" : cell.substring(0, comma).replaceFirst("~own$", "");
        if (!Code.isCode(column) || !Code.isCode(cell.substring(comma + 1))) {
            throw Problem.BadRequest.of(CELL, cell, "is no cell");
        }
        return cell;
    }

    private static String joined(Set<Code> codes) {
        return codes.stream().map(Code::value).collect(Collectors.joining(","));
    }
}
