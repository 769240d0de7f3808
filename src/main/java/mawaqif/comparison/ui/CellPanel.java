package mawaqif.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

import mawaqif.analysis.Cell;
import mawaqif.claims.Claim;
import mawaqif.comparison.CellEvidence;
import mawaqif.comparison.CellSentences;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;

import java.util.ArrayList;
import java.util.List;

/** The evidence of one cell: verdict, arithmetic, quotes; a sheet on phones. */
class CellPanel extends Aside {

    /** Quotes shown at once; more come on demand. */
    private static final int QUOTES = 12;

    private final Runnable closed;

    CellPanel(Runnable closed) {
        this.closed = closed;
        addClassName("mw-panel");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
        Shortcuts.addShortcutListener(this, closed::run, Key.ESCAPE).listenOn(this);
    }

    void hide() {
        setVisible(false);
        removeAll();
    }

    void show(
            StudyMatrix matrix,
            CellEvidence evidence,
            MatrixWording wording,
            MatrixAddress address) {
        boolean arrived = !isVisible();
        removeAll();
        setVisible(true);
        String stakeholder = wording.column(evidence.column());
        getElement()
                .setAttribute(
                        "aria-label",
                        wording.text(
                                "comparison.panel", stakeholder, wording.issue(evidence.issue())));
        CellSentences sentences = new CellSentences(matrix, evidence, wording);
        Header head = head(stakeholder, evidence, wording);
        head.add(verdict(matrix, evidence, sentences));
        Div body = new Div();
        body.addClassName("mw-panel-body");
        body.getElement().setAttribute("tabindex", "0");
        add(head, body);
        if (evidence.cell().n() > 0) {
            body.add(new ArithmeticTable(matrix, evidence, wording, sentences));
            body.add(quotes(matrix, evidence, wording, address));
            Div foot = new Div(new QuoteCards(matrix, evidence, wording).allClaims(address));
            foot.addClassName("mw-panel-foot");
            add(foot);
        }
        if (arrived) {
            getElement().callJsFunction("focus");
        }
    }

    private Header head(String stakeholder, CellEvidence evidence, MatrixWording wording) {
        Paragraph who = new Paragraph(stakeholder);
        who.addClassName("mw-panel-who");
        H2 what = new H2(wording.issue(evidence.issue()));
        what.addClassName("mw-panel-title");
        NativeButton close = new NativeButton("×", _ -> closed.run());
        close.setAriaLabel(wording.text("comparison.panel.close"));
        close.addClassName("mw-close");
        Div words = new Div(who, what);
        Header head = new Header(words, close);
        head.addClassName("mw-panel-head");
        var proposition = evidence.issue().proposition();
        if (proposition != null) {
            Paragraph sentence = new Paragraph(proposition.in(wording.language()));
            sentence.addClassName("mw-panel-proposition");
            words.add(sentence);
        }
        return head;
    }

    private Div verdict(StudyMatrix matrix, CellEvidence evidence, CellSentences sentences) {
        HtmlContainer bold = new HtmlContainer("b");
        bold.setText(sentences.verdict());
        Paragraph words = new Paragraph();
        words.add(bold);
        words.add(" " + String.join(" ", sentences.explanation()));
        Div verdict =
                new Div(
                        new CellElement(
                                CellData.of(evidence.cell(), null, matrix.isOneSource(), false),
                                CellElement.Size.LARGE),
                        words);
        verdict.addClassName("mw-verdict");
        return verdict;
    }

    private Div quotes(
            StudyMatrix matrix,
            CellEvidence evidence,
            MatrixWording wording,
            MatrixAddress address) {
        Div all = new Div();
        H3 title = new H3(wording.text("comparison.panel.quotes"));
        Div heading = new Div(title);
        heading.addClassName("mw-section");
        all.add(heading);
        List<Claim> ordered = oneOfEachSideFirst(evidence);
        Div cards = new Div();
        all.add(cards);
        QuoteCards maker = new QuoteCards(matrix, evidence, wording);
        ordered.stream().limit(QUOTES).forEach(claim -> cards.add(maker.card(claim)));
        if (ordered.size() > QUOTES) {
            Button more =
                    new Button(wording.text("comparison.quote.more", ordered.size() - QUOTES));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(_ -> {
                ordered.stream().skip(QUOTES).forEach(claim -> cards.add(maker.card(claim)));
                all.remove(more);
            });
            all.add(more);
        }
        return all;
    }

    /** The strongest and surest of each side first, so that both are heard at once. */
    private static List<Claim> oneOfEachSideFirst(CellEvidence evidence) {
        List<Claim> ordered = new ArrayList<>(evidence.claims());
        ordered.sort(
                java.util.Comparator.comparing(Claim::confidence)
                        .thenComparing(claim -> Math.abs(claim.stance()))
                        .reversed()
                        .thenComparing(Claim::id));
        if (evidence.cell() instanceof Cell.Contested) {
            List<Claim> first = new ArrayList<>();
            ordered.stream().filter(claim -> claim.stance() < 0).findFirst().ifPresent(first::add);
            ordered.stream().filter(claim -> claim.stance() > 0).findFirst().ifPresent(first::add);
            ordered.removeAll(first);
            ordered.addAll(0, first);
        }
        return ordered;
    }
}
