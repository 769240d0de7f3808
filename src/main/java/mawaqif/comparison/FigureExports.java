package mawaqif.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.charts.Theme;
import mawaqif.charts.render.Render;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.FilterOptions;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureFormat;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Makes figures, for screens and paper, and as files, for which it asks for leave to export. */
@Service
public class FigureExports {

    /** The figure with a screen of its own. */
    public static final String MATRIX = "matrix";

    /** What the screen of sides side by side shows. */
    public static final String COMPARE = "compare";

    private final Studies studies;
    private final Sources sources;
    private final Claims claims;
    private final Comparison comparison;
    private final Access access;
    private final Translations translations;
    private final List<FigureKind> kinds;
    private final List<FigureFormat> formats;
    private final DrawingDesks desks;

    FigureExports(
            Studies studies,
            Sources sources,
            Claims claims,
            Comparison comparison,
            Access access,
            Translations translations,
            ObjectProvider<FigureKind> kinds,
            ObjectProvider<FigureFormat> formats,
            DrawingDesks desks) {
        this.studies = studies;
        this.sources = sources;
        this.claims = claims;
        this.comparison = comparison;
        this.access = access;
        this.translations = translations;
        this.kinds = kinds.orderedStream().toList();
        this.formats = formats.orderedStream().toList();
        this.desks = desks;
    }

    /**
     * What is asked for.
     *
     * @param figure as addresses have it, such as {@code matrix}
     * @param opened parents shown with their parts
     * @param own the parameters of the figure's own; others are passed over
     * @param locale of every word, digits included
     * @param address restores the figure, or null
     */
    public record Asked(
            String figure,
            Study study,
            MatrixQuery query,
            Set<Code> opened,
            Query own,
            Locale locale,
            @Nullable String address) {}

    /** The figures among the charts, in the order in which they are offered. */
    public List<String> figures() {
        return kinds.stream().filter(FigureKind::isChart).map(FigureKind::name).toList();
    }

    /** Where a figure is on screen, below its study. */
    public static String screen(String figure) {
        return figure.equals(MATRIX) || figure.equals(COMPARE) ? figure : "charts/" + figure;
    }

    /**
     * Where it is with parameters of its own, of which the matrix has some only among the charts.
     *
     * @param own the parameters of the figure's own; others are passed over
     */
    public static String screen(String figure, Query own) {
        return own.one(SmallMultiples.PARAMETER).isPresent() ? "charts/" + figure : screen(figure);
    }

    /**
     * The parameters that a figure has of its own.
     *
     * @throws Problem.NotFound if there is no such figure
     */
    public List<String> parameters(String figure) {
        return parameters(kind(figure));
    }

    private static List<String> parameters(FigureKind kind) {
        List<String> all = new ArrayList<>(kind.parameters());
        if (kind instanceof RepeatedKind) {
            all.add(SmallMultiples.PARAMETER);
        }
        return all;
    }

    /**
     * Lets no parameter pass that only other figures have.
     *
     * @throws Problem.NotFound if there is no such figure
     * @throws Problem.BadRequest naming the first such parameter
     */
    public void refuseForeign(String figure, Query query) {
        List<String> own = parameters(figure);
        for (FigureKind other : kinds) {
            for (String name : parameters(other)) {
                if (!own.contains(name) && query.parameters().containsKey(name)) {
                    throw new Problem.BadRequest(
                            "No parameter is called '%s' here; it belongs to the figure %s"
                                    .formatted(name, other.name()),
                            name + "=" + String.join(",", query.list(name)));
                }
            }
        }
    }

    /** The formats there are, by extension. */
    public List<String> extensions() {
        return formats.stream().map(FigureFormat::extension).sorted().toList();
    }

    public Optional<FigureFormat> format(String extension) {
        return formats.stream().filter(format -> format.extension().equals(extension)).findFirst();
    }

    /**
     * A figure ready to be written in any format.
     *
     * @throws Problem.NotFound if there is no such figure
     * @throws Problem.BadRequest if a parameter of the figure's own will not do
     */
    public FigureExport export(Asked asked, Drawing drawing) {
        access.requireExport(asked.study().id().value());
        return prepared(asked, drawing);
    }

    /** A figure for the screen, which every reader may see. */
    public FigureExport show(Asked asked, Drawing drawing) {
        return prepared(asked, drawing);
    }

    /** What the reader of a figure can choose beside filter and display. */
    public List<FigureChoice> choices(String figure, FigureExport made) {
        FigureKind kind = kind(figure);
        List<FigureChoice> all = new ArrayList<>(kind.choices(made.matrix(), made.wording()));
        if (kind instanceof RepeatedKind) {
            all.add(SmallMultiples.choice(made.wording()));
        }
        return all;
    }

    /**
     * A figure's pages for a screen, in both themes at once.
     *
     * @param width of a page in layout units, 200 to 4000; it is as high as the figure needs
     * @return SVG documents to stand inside a page that has the fonts
     */
    public List<String> screen(FigureExport made, int width) {
        return Scenes.screen(made.figure(), width);
    }

    /**
     * A figure as pictures for paper, one a page: what the screen shows, so for every reader.
     *
     * @return SVG documents to stand inside a page that has the fonts
     * @throws Problem.Busy if too many figures are being drawn
     */
    public List<String> paper(Asked asked) {
        return desks.draw(() ->
                Scenes.paper(prepared(asked, Drawing.USUAL.with(Theme.PRINT))).stream()
                        .map(Render::svg)
                        .toList());
    }

    private FigureExport prepared(Asked asked, Drawing drawing) {
        FigureKind kind = kind(asked.figure());
        Study study = asked.study();
        MatrixQuery query = asked.query();
        MatrixWording wording = new MatrixWording(translations, asked.locale());
        StudyMatrix matrix = comparison.matrix(study, query, wording.language(), asked.opened());
        FilterOptions options =
                new FilterOptions(
                        matrix.codebook(),
                        sources.all(study.id(), query.version()),
                        comparison.coders(study, query.version()),
                        translations,
                        asked.locale());
        Instant made = studies.madeAt(study.id(), query.version()).orElse(Instant.EPOCH);
        FigureFrame frame = new FigureFrame(matrix, wording, options, made, asked.address());
        FigureKind.Material material = new FigureKind.Material(matrix, asked.own(), wording, frame);
        FigureKind.Made figure =
                kind instanceof RepeatedKind repeated && SmallMultiples.asked(asked.own())
                        ? new SmallMultiples(comparison, options).make(repeated, material)
                        : kind.make(material);
        return new FigureExport(
                kind.name(),
                matrix,
                figure.figure(),
                figure.table(),
                wording,
                options,
                drawing,
                made,
                () -> all(study, query),
                figure.quoted());
    }

    private FigureKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new Problem.NotFound(
                                "There is no figure '%s'; there are %s"
                                        .formatted(
                                                name,
                                                String.join(
                                                        ", ",
                                                        kinds.stream()
                                                                .map(FigureKind::name)
                                                                .toList()))));
    }

    private List<Claim> all(Study study, MatrixQuery query) {
        List<Claim> all = new ArrayList<>();
        Code next = null;
        do {
            Claims.Page page = claims.page(study.id(), query.version(), query.filter(), next, 1000);
            all.addAll(page.items());
            next = page.next();
        } while (next != null);
        return all;
    }
}
