package mawaqif.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import mawaqif.api.Problem;
import mawaqif.charts.Theme;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.FigureFiles;
import mawaqif.comparison.spi.FigureFormat;
import mawaqif.studies.Study;
import mawaqif.users.Access;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes a figure out of the browser: picture, also by the clipboard, table, workbook, paper. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ExportMenu extends Div {

    private static final int[] SCALES = {1, 2, 4};

    /** What most people come for stands first; what is not named here comes last. */
    private static final List<String> ORDER = List.of("json", "csv", "xlsx", "svg", "pdf", "png");

    private final FigureExports exports;
    private final FigureFiles files;
    private final Access access;
    private final Select<Theme> themes = new Select<>();
    private final Div list = new Div();
    private final CopyImage copy = new CopyImage();

    ExportMenu(FigureExports exports, FigureFiles files, Access access) {
        this.exports = exports;
        this.files = files;
        this.access = access;
        list.addClassName("mw-export-list");
        themes.addClassName("mw-export-theme");
        Button open = new Button(getTranslation("comparison.export"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        themes.setLabel(getTranslation("comparison.export.theme"));
        themes.setItemLabelGenerator(theme ->
                getTranslation("comparison.export.theme." + theme.name().toLowerCase(Locale.ROOT)));
        themes.setItems(Theme.values());
        themes.setValue(Theme.LIGHT);
        Popover popover = new Popover(themes, list);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("comparison.export"));
        addClassName("mw-export");
        add(copy, open, popover);
    }

    /**
     * @param figure as addresses have it
     */
    void show(String figure, Study study, MatrixAddress address) {
        setVisible(access.mayExport(study.id().value()));
        list.removeAll();
        List<String> extensions = new ArrayList<>(exports.extensions());
        extensions.sort(Comparator.comparing(ORDER::indexOf).reversed());
        for (String extension : extensions) {
            FigureFormat format = exports.format(extension).orElseThrow();
            if (extension.equals("png")) {
                for (int scale : SCALES) {
                    String name = getTranslation("comparison.export.png", scale);
                    list.add(
                            link(
                                    figure,
                                    study,
                                    address,
                                    format,
                                    name,
                                    Drawing.USUAL.withScale(scale)));
                }
                continue;
            }
            String name = getTranslation("comparison.export." + extension);
            list.add(link(figure, study, address, format, name, Drawing.USUAL));
            if (extension.equals("svg")) {
                list.add(
                        link(
                                figure,
                                study,
                                address,
                                format,
                                getTranslation("comparison.export.svg.outlines"),
                                Drawing.USUAL.withOutlines()));
            }
        }
        copy.show(() ->
                link(
                        figure,
                        study,
                        address,
                        exports.format("png").orElseThrow(),
                        getTranslation("comparison.export.png", Drawing.USUAL.scale()),
                        Drawing.USUAL));
        String query = address.toParameters().getQueryString();
        Anchor print =
                new Anchor(
                        "studies/%s/%s/print%s"
                                .formatted(
                                        study.slug(),
                                        FigureExports.screen(figure, address.own()),
                                        query.isEmpty() ? "" : "?" + query),
                        getTranslation("comparison.export.print"));
        list.add(print);
    }

    /** Where the screen stands that shows the same. */
    static String url(String figure, Study study, MatrixAddress address) {
        String query = address.with((MatrixAddress.CellKey) null).toParameters().getQueryString();
        return ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .path(
                                "/studies/"
                                        + study.slug()
                                        + "/"
                                        + FigureExports.screen(figure, address.own()))
                        .toUriString()
                + (query.isEmpty() ? "" : "?" + query);
    }

    private Anchor link(
            String figure,
            Study study,
            MatrixAddress address,
            FigureFormat format,
            String name,
            Drawing drawing) {
        Locale locale = getLocale();
        String url = url(figure, study, address);
        DownloadHandler handler =
                DownloadHandler.fromInputStream(_ -> {
                    FigureExports.Asked asked =
                            new FigureExports.Asked(
                                    figure,
                                    study,
                                    address.query(),
                                    address.opened(),
                                    address.own(),
                                    locale,
                                    url);
                    try {
                        byte[] file = files.file(asked, drawing.with(themes.getValue()), format);
                        return new DownloadResponse(
                                new ByteArrayInputStream(file),
                                "%s-%s.%s".formatted(study.slug(), figure, format.extension()),
                                format.mediaType(),
                                file.length);
                    } catch (Problem.Busy busy) {
                        return DownloadResponse.error(busy.status(), busy.detail());
                    }
                });
        Anchor anchor = new Anchor(handler, name);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }
}
