package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawaqif.comparison.Finding;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.ui.Bidi;

/** Up to three findings as full sentences, with the cells that prove them. */
class FindingCards extends Div {

    private final StudyMatrix matrix;
    private final MatrixWording wording;

    FindingCards(StudyMatrix matrix, MatrixWording wording) {
        this.matrix = matrix;
        this.wording = wording;
        List<Component> cards = new ArrayList<>();
        Finding.mostShared(matrix).ifPresent(finding -> cards.add(card(finding)));
        Finding.mostDivided(matrix).ifPresent(finding -> cards.add(card(finding)));
        Finding.within(matrix).ifPresent(finding -> cards.add(card(finding)));
        if (cards.isEmpty()) {
            Paragraph nothing = new Paragraph(wording.text("comparison.overview.nothing"));
            nothing.addClassNames("mw-secondary", "mw-findings");
            add(nothing);
        } else {
            addClassName("mw-findings");
            add(cards);
        }
    }

    private Component card(Finding finding) {
        Paragraph kicker = new Paragraph(kicker(finding));
        kicker.addClassName("mw-kicker");
        Article card = new Article(kicker, new H2(sentence(finding)), proof(finding));
        String missing = missing(finding.row());
        if (!missing.isEmpty()) {
            card.add(new Paragraph(wording.text("comparison.overview.missing", missing)));
        }
        card.add(link(finding));
        card.addClassName("mw-finding");
        return card;
    }

    private String kicker(Finding finding) {
        return switch (finding) {
            case Finding.Shared _ -> wording.text("comparison.overview.shared");
            case Finding.Divided _ -> wording.text("comparison.overview.contested");
            case Finding.Within within ->
                    wording.text(
                            within.changes()
                                    ? "comparison.overview.changed"
                                    : "comparison.overview.inside");
        };
    }

    private String sentence(Finding finding) {
        String issue = wording.issue(matrix.issues().get(finding.row()));
        return switch (finding) {
            case Finding.Shared shared ->
                    wording.text("comparison.overview.shared.finding", issue, shared.spoke());
            case Finding.Divided divided ->
                    wording.text(
                            "comparison.overview.contested.finding",
                            issue,
                            divided.against(),
                            divided.inFavour());
            case Finding.Within within ->
                    wording.text(
                            within.changes()
                                    ? "comparison.overview.changed.finding"
                                    : "comparison.overview.inside.finding",
                            wording.column(matrix.columns().get(within.column())),
                            issue,
                            Bidi.signed(within.cell().medianAgainst()),
                            Bidi.signed(within.cell().medianFor()));
        };
    }

    private Div proof(Finding finding) {
        Div proof = new Div();
        proof.addClassName("mw-proof");
        int[] columns =
                finding instanceof Finding.Within within
                        ? new int[] {within.column()}
                        : IntStream.range(0, matrix.columns().size())
                                .filter(at -> matrix.cells().get(finding.row()).get(at).n() > 0)
                                .toArray();
        List<CellData> cells = CellData.row(matrix, finding.row(), wording);
        for (int column : columns) {
            Div name = new Div(wording.column(matrix.columns().get(column)));
            name.addClassName("mw-proof-name");
            proof.add(new Div(name, new CellElement(cells.get(column), CellElement.Size.SMALL)));
        }
        return proof;
    }

    private String missing(int row) {
        return IntStream.range(0, matrix.columns().size())
                .filter(at -> matrix.cells().get(row).get(at).n() == 0)
                .mapToObj(at -> wording.column(matrix.columns().get(at)))
                .collect(Collectors.joining(wording.text("claims.filter.separator")));
    }

    private Anchor link(Finding finding) {
        String issue = matrix.issues().get(finding.row()).code().value();
        String path = "studies/%s/matrix?".formatted(matrix.study().slug());
        Anchor link =
                finding instanceof Finding.Within within
                        ? new Anchor(
                                path
                                        + "cell="
                                        + matrix.columns().get(within.column()).address()
                                        + ","
                                        + issue,
                                wording.text("comparison.overview.open-cell"))
                        : new Anchor(
                                path + "issue=" + issue,
                                wording.text("comparison.overview.open-issue"));
        link.setRouterIgnore(false);
        return link;
    }
}
