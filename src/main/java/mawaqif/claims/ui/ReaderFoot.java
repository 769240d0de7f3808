package mawaqif.claims.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Paragraph;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.claims.ui.ReaderAddress.QuoteKey;
import mawaqif.ui.Bidi;
import mawaqif.ui.FreeText;
import mawaqif.ui.StanceCell;

/** What the chosen passage was coded as, its translation, and the way to the whole claim. */
class ReaderFoot extends Footer {

    ReaderFoot() {
        addClassName("mw-reader-foot");
        setVisible(false);
    }

    void hide() {
        setVisible(false);
        removeAll();
    }

    /**
     * @param claimAddress where the whole claim opens
     */
    void show(Claim claim, QuoteKey key, ClaimWording wording, String claimAddress) {
        removeAll();
        setVisible(true);
        Quote quote = claim.quotes().get(key.number() - 1);
        Paragraph coded =
                new Paragraph(
                        wording.text(
                                "claims.reader.coded",
                                Bidi.isolate(wording.stakeholder(claim)),
                                Bidi.isolate(wording.issue(claim)),
                                wording.point(claim)));
        coded.addClassName("mw-reader-coded");
        Anchor open =
                new Anchor(
                        claimAddress,
                        wording.text("claims.reader.open-claim", Bidi.isolate(claim.id().value())));
        open.setRouterIgnore(false);
        add(new StanceCell(claim.stance(), wording.stance(claim), StanceCell.Size.LEGEND), coded);
        if (quote.translation() != null) {
            FreeText translation = new FreeText(quote.translation());
            translation.addClassName("mw-translation");
            add(translation);
        }
        add(open);
    }
}
