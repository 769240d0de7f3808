package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.comparison.CellEvidence;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import mawaqif.ui.Bidi;
import mawaqif.ui.FreeText;
import mawaqif.ui.Verbatim;
import org.jspecify.annotations.Nullable;

/** The claims of a cell as cards: stance, who, how sure, the words themselves, where they stand. */
final class QuoteCards {

    private final StudyMatrix matrix;
    private final CellEvidence evidence;
    private final MatrixWording wording;
    private final Map<Code, Source> sources;

    QuoteCards(StudyMatrix matrix, CellEvidence evidence, MatrixWording wording) {
        this.matrix = matrix;
        this.evidence = evidence;
        this.wording = wording;
        this.sources =
                evidence.sources().stream()
                        .collect(Collectors.toMap(Source::code, Function.identity()));
    }

    Component card(Claim claim) {
        Article card = new Article();
        card.addClassName("mw-quote");
        card.add(head(claim));
        for (int at = 0; at < claim.quotes().size(); at++) {
            card.add(quote(claim, claim.quotes().get(at), at + 1));
        }
        String context = context(claim);
        if (!context.isEmpty()) {
            card.add(small(context));
        }
        if (claim.note() != null) {
            Span label = new Span(wording.text("comparison.quote.note") + " ");
            Div note = new Div(label, new FreeText(claim.note()));
            note.addClassName("mw-quote-context");
            card.add(note);
        }
        return card;
    }

    /** Leads to the claims screen with just these claims. */
    Component allClaims(MatrixAddress address) {
        String parameters = address.parameters().writeClaims(evidence.filter(), matrix.query());
        Anchor all =
                new Anchor(
                        "studies/%s/claims?%s".formatted(matrix.study().slug(), parameters),
                        wording.text("comparison.quote.all-claims"));
        all.setRouterIgnore(false);
        all.addClassName("mw-quotes-all");
        return all;
    }

    private Div head(Claim claim) {
        HtmlContainer who = new HtmlContainer("b");
        who.setText(stakeholder(claim.stakeholder()));
        Span says = new Span(wording.text("claims.attribution." + claim.attribution().code()));
        Span sure = new Span(wording.text("claims.confidence.long." + claim.confidence().code()));
        sure.addClassName("mw-push");
        Div head = new Div(new StanceTag(claim.stance()), who, says, sure);
        head.addClassName("mw-quote-top");
        return head;
    }

    private Div quote(Claim claim, Quote quote, int number) {
        Div all = new Div();
        Source source = sources.get(quote.source());
        all.add(new Verbatim(quote.exact(), source == null ? "und" : source.language()));
        if (quote.translation() != null) {
            FreeText translation = new FreeText(quote.translation());
            translation.addClassName("mw-translation");
            all.add(translation);
        }
        Span from = new Span(source == null ? quote.source().value() : wording.source(source));
        Anchor open =
                new Anchor(
                        "studies/%s/sources/%s?quote=%s.%d"
                                .formatted(
                                        matrix.study().slug(), quote.source(), claim.id(), number),
                        wording.text("comparison.quote.open"));
        open.setRouterIgnore(false);
        Div foot = new Div(from, open);
        foot.addClassName("mw-source");
        all.add(foot);
        return all;
    }

    private String context(Claim claim) {
        List<String> parts = new ArrayList<>();
        var scenario = claim.scenario();
        if (scenario != null) {
            parts.add(
                    wording.text(
                            "comparison.quote.argued-from",
                            matrix.codebook()
                                    .scenario(scenario)
                                    .map(each -> each.label().in(wording.language()))
                                    .orElse(scenario.value())));
        }
        var period = claim.period();
        if (period != null) {
            parts.add(
                    wording.text(
                            "comparison.quote.period",
                            matrix.codebook()
                                    .period(period)
                                    .map(each -> each.label().in(wording.language()))
                                    .orElse(period.value())));
        }
        parts.add(wording.text("comparison.quote.coder", Bidi.isolate(claim.coder().value())));
        return String.join(" · ", parts);
    }

    private String stakeholder(Code code) {
        return matrix.codebook()
                .stakeholder(code)
                .map(each -> each.label().in(wording.language()))
                .orElse(code.value());
    }

    private static Paragraph small(@Nullable String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("mw-quote-context");
        return paragraph;
    }
}
