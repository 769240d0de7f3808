package mawaqif.comparison.ui;

import java.util.ArrayList;
import java.util.List;
import mawaqif.comparison.MatrixColumn;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.Pairings;
import mawaqif.comparison.StudyMatrix;
import mawaqif.ui.Bidi;

/** Cards of who stands closest and who farthest apart. */
final class PairFindings {

    private static final String TEXTS = "comparison.overview.pair.";

    private final StudyMatrix matrix;
    private final Pairings pairings;
    private final MatrixWording wording;

    PairFindings(StudyMatrix matrix, Pairings pairings, MatrixWording wording) {
        this.matrix = matrix;
        this.pairings = pairings;
        this.wording = wording;
    }

    List<FindingCard> cards() {
        List<FindingCard> cards = new ArrayList<>();
        boolean only = pairings.compared().size() == 1;
        pairings.closest().ifPresent(pair -> cards.add(card(pair, only ? "only" : "closest")));
        pairings.farthest().ifPresent(pair -> cards.add(card(pair, "farthest")));
        return cards;
    }

    private FindingCard card(Pairings.Pair pair, String kind) {
        MatrixColumn one = matrix.columns().get(pair.one());
        MatrixColumn other = matrix.columns().get(pair.other());
        String first = Bidi.isolate(wording.column(one));
        String second = Bidi.isolate(wording.column(other));
        String lens = MatrixWording.isImpact(matrix.lens()) ? ".impact" : "";
        return new FindingCard(
                        matrix,
                        wording,
                        wording.text(TEXTS + kind + lens),
                        wording.text(
                                TEXTS + kind + ".finding" + lens,
                                first,
                                second,
                                pair.shared(),
                                Bidi.leftToRight(pair.written())),
                        wording.text(TEXTS + "subject", first, second),
                        new SimilarityScale(matrix, pairings, pair, wording))
                .note(compared() + wording.text(TEXTS + "others", pairings.othersLike(pair)))
                .link("comparison.overview.open-closeness", "charts/closeness")
                .link(
                        "comparison.overview.open-compare",
                        "compare?with=%s,%s".formatted(one.address(), other.address()));
    }

    private String compared() {
        int compared = pairings.compared().size();
        return compared == pairings.all()
                ? wording.text(TEXTS + "compared.all", compared, Pairings.FEWEST)
                : wording.text(TEXTS + "compared", compared, pairings.all(), Pairings.FEWEST);
    }
}
