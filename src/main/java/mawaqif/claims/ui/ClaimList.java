package mawaqif.claims.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Function;
import mawaqif.claims.Claim;
import mawaqif.ui.StanceCell;

/** The claims as cards, one below the other, where a screen has no room for columns. */
@JsModule("./mw-cell.ts")
class ClaimList extends VirtualList<Claim> {

    private static final String CARD =
            """
            <a class="mw-claim-card" href=${item.href} ?hidden=${!item.href}>
              <mw-cell size="legend" .cell=${item.cell}></mw-cell>
              <span class="mw-claim-card-words">
                <b><bdi>${item.stakeholder}</bdi></b>
                <span><bdi>${item.issue}</bdi></span>
                <q class="mw-claim-quote" lang=${item.lang} dir="auto">${item.quote}</q>
                <small>${item.facts}</small>
              </span>
            </a>
            """;

    private final DataProvider<Claim, ?> claims;
    private final Function<Claim, String> address;

    ClaimList(DataProvider<Claim, ?> claims, Function<Claim, String> address) {
        this.claims = claims;
        this.address = address;
        addClassName("mw-claim-list");
        setDataProvider(claims);
    }

    void show(ClaimWording words) {
        getElement().setAttribute("aria-label", words.text("claims.title"));
        setRenderer(
                LitRenderer.<Claim>of(CARD)
                        .withProperty("href", address::apply)
                        .withProperty(
                                "cell",
                                claim -> StanceCell.json(claim.stance(), words.stance(claim)))
                        .withProperty("stakeholder", words::stakeholder)
                        .withProperty("issue", words::issue)
                        .withProperty(
                                "lang",
                                claim -> words.languageOf(claim.quotes().getFirst().source()))
                        .withProperty("quote", claim -> claim.quotes().getFirst().exact())
                        .withProperty(
                                "facts",
                                claim ->
                                        String.join(
                                                " · ",
                                                words.lens(claim),
                                                words.text(
                                                        "claims.confidence.long."
                                                                + claim.confidence().code()),
                                                words.text("claims.coder", claim.coder().value()),
                                                words.status(claim))));
        claims.refreshAll();
    }
}
