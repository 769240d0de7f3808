package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import mawaqif.charts.Frame;
import mawaqif.charts.PositionStrip;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.comparison.Contrasts;
import mawaqif.comparison.MatrixWording;
import mawaqif.ui.Bidi;

/** A comparison as it lies on paper: what was asked, then an issue at a time, none cut in two. */
class CompareSheet extends Article {

    private final MatrixWording wording;

    /**
     * @param figure the picture of the same, for what it carries in words
     */
    CompareSheet(
            PositionStrip figure, Contrast contrast, Contrasts contrasts, MatrixWording wording) {
        this.wording = wording;
        addClassName("mw-compare-sheet");
        getStyle().set("--mw-columns", String.valueOf(contrast.sides().size()));
        Frame frame = figure.frame();
        Header head = head(frame, contrast);
        if (figure.banner() != null) {
            Paragraph banner = new Paragraph(figure.banner());
            banner.addClassName("mw-compare-sheet-banner");
            head.addComponentAtIndex(head.getComponentCount() - 1, banner);
        }
        add(head);
        if (contrast.sides().size() < Contrasts.LEAST) {
            add(
                    new Paragraph(
                            wording.text(
                                    "comparison.compare.empty."
                                            + contrast.by().name().toLowerCase(Locale.ROOT))));
        } else {
            ContrastCells cells = new ContrastCells(contrast, contrasts, wording, true);
            for (Row row : contrast.rows()) {
                Section section = new Section(new ContrastIssue(contrast, row, wording));
                section.add(cells.of(row));
                section.addClassName("mw-compare");
                add(section);
            }
            ContrastRest rest = new ContrastRest(contrast, wording);
            if (!rest.isEmpty()) {
                add(rest);
            }
        }
        add(foot(frame));
    }

    private Header head(Frame frame, Contrast contrast) {
        Div sides = new Div();
        sides.addClassName("mw-compare-sheet-sides");
        for (Side side : contrast.sides()) {
            sides.add(new Span(new PartyMark(side.place()), new Span(side.label())));
        }
        Paragraph facts =
                new Paragraph(
                        wording.text(
                                "comparison.compare.facts",
                                contrast.rows().size(),
                                contrast.oneSided().size()));
        return new Header(
                new H1(frame.title()),
                new Paragraph(frame.question()),
                new Paragraph(frame.scale()),
                facts,
                sides);
    }

    private static Footer foot(Frame frame) {
        Footer foot = new Footer(line(frame.evidence()));
        String sources = frame.sources() == null ? frame.sourceCount() : frame.sources();
        foot.add(new Paragraph(sources), line(frame.provenance()));
        if (frame.url() != null) {
            foot.add(new Paragraph(Bidi.leftToRight(frame.url())));
        }
        return foot;
    }

    private static Paragraph line(List<String> parts) {
        return new Paragraph(String.join(" · ", parts));
    }
}
