package mawaqif.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Theme;
import mawaqif.charts.render.Render;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.FilterOptions;
import mawaqif.comparison.spi.FigureFormat;
import mawaqif.comparison.spi.MatrixExport;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Takes matrices out of the house as files; asks for leave to export. */
@Service
public class MatrixExports {

    private final Studies studies;
    private final Sources sources;
    private final Claims claims;
    private final Comparison comparison;
    private final Access access;
    private final Translations translations;
    private final List<FigureFormat> formats;

    MatrixExports(
            Studies studies,
            Sources sources,
            Claims claims,
            Comparison comparison,
            Access access,
            Translations translations,
            ObjectProvider<FigureFormat> formats) {
        this.studies = studies;
        this.sources = sources;
        this.claims = claims;
        this.comparison = comparison;
        this.access = access;
        this.translations = translations;
        this.formats = formats.orderedStream().toList();
    }

    /** The formats there are, by extension. */
    public List<String> extensions() {
        return formats.stream().map(FigureFormat::extension).sorted().toList();
    }

    public Optional<FigureFormat> format(String extension) {
        return formats.stream().filter(format -> format.extension().equals(extension)).findFirst();
    }

    /**
     * A matrix ready to be written in any format.
     *
     * @param opened parents shown with their parts
     * @param locale of every word, digits included
     * @param address restores the figure, or null
     */
    public MatrixExport matrix(
            Study study,
            MatrixQuery query,
            Set<Code> opened,
            Locale locale,
            @Nullable String address,
            Drawing drawing) {
        access.requireExport(study.id().value());
        return prepared(study, query, opened, locale, address, drawing);
    }

    /**
     * The matrix as pictures for paper, one a page: what the screen shows, so for every reader.
     *
     * @return SVG documents to stand inside a page that has the fonts
     */
    public List<String> paper(
            Study study,
            MatrixQuery query,
            Set<Code> opened,
            Locale locale,
            @Nullable String address) {
        Drawing drawing = Drawing.USUAL.with(Theme.PRINT);
        return Scenes.paper(prepared(study, query, opened, locale, address, drawing)).stream()
                .map(Render::svg)
                .toList();
    }

    private MatrixExport prepared(
            Study study,
            MatrixQuery query,
            Set<Code> opened,
            Locale locale,
            @Nullable String address,
            Drawing drawing) {
        MatrixWording wording = new MatrixWording(translations, locale);
        StudyMatrix matrix = comparison.matrix(study, query, wording.language(), opened);
        FilterOptions options =
                new FilterOptions(
                        matrix.codebook(),
                        sources.all(study.id(), query.version()),
                        comparison.coders(study, query.version()),
                        translations,
                        locale);
        StanceMatrix figure =
                new MatrixFigure(matrix, wording, options, new Changes(comparison, matrix))
                        .model(
                                studies.madeAt(study.id(), query.version()).orElse(Instant.EPOCH),
                                address);
        return new MatrixExport(
                matrix,
                figure,
                wording,
                options,
                drawing.size(),
                drawing.theme(),
                drawing.scale(),
                drawing.page(),
                () -> all(study, query));
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
