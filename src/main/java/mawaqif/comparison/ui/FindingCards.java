package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawaqif.analysis.SplitBy;
import mawaqif.comparison.Changes;
import mawaqif.comparison.Finding;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.Movement;
import mawaqif.comparison.Pairings;
import mawaqif.comparison.StudyMatrix;

/** Up to six findings as full sentences with their proof, and what was looked for in vain. */
class FindingCards extends Div {

    private final MatrixWording wording;
    private final List<Component> cards = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    /**
     * @param changes which side of a cell that changes came first
     * @param moved who moved most between periods, if anybody did
     */
    FindingCards(
            StudyMatrix matrix, Changes changes, Optional<Movement> moved, MatrixWording wording) {
        this.wording = wording;
        addClassName("mw-findings");
        IssueFindings issues = new IssueFindings(matrix, changes, wording);
        String lens = MatrixWording.isImpact(matrix.lens()) ? ".impact" : "";
        show(Finding.mostShared(matrix).map(issues::card), "shared.none" + lens);
        show(Finding.mostDivided(matrix).map(issues::card), "contested.none" + lens);
        show(
                moved.map(movement -> new MovementCard(matrix, movement, wording).card()),
                "moved.none");
        pairs(matrix, Pairings.of(matrix));
        Optional<Finding.Within> within = Finding.within(matrix);
        if (within.isEmpty() || !moved.filter(one -> isSame(one, within.get())).isPresent()) {
            show(within.map(issues::card), "inside.none");
        }
        add(cards);
        if (!missed.isEmpty()) {
            add(inVain());
        }
    }

    private void show(Optional<FindingCard> card, String none) {
        card.ifPresentOrElse(
                cards::add, () -> missed.add(wording.text("comparison.overview." + none)));
    }

    private void pairs(StudyMatrix matrix, Pairings pairings) {
        cards.addAll(new PairFindings(matrix, pairings, wording).cards());
        if (pairings.compared().isEmpty()) {
            missed.add(
                    wording.text(
                            "comparison.overview.pair.none",
                            Pairings.FEWEST,
                            pairings.mostShared()));
        } else if (pairings.farthest().isEmpty()) {
            missed.add(
                    wording.text(
                            "comparison.overview.pair.farthest.none", pairings.compared().size()));
        }
    }

    /** Whether a movement says all that a cell which changes with the period would say. */
    private static boolean isSame(Movement moved, Finding.Within within) {
        return within.cell().splitBy() == SplitBy.PERIOD
                && moved.row() == within.row()
                && moved.column() == within.column();
    }

    private Article inVain() {
        UnorderedList list = new UnorderedList();
        missed.forEach(words -> list.add(new ListItem(words)));
        Article card =
                new Article(
                        new H2(
                                wording.text(
                                        cards.isEmpty()
                                                ? "comparison.overview.nothing"
                                                : "comparison.overview.in-vain")),
                        list);
        card.addClassNames("mw-finding", "mw-in-vain");
        return card;
    }
}
