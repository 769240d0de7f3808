package mawaqif.comparison;

import java.util.List;
import mawaqif.charts.Party;
import mawaqif.studies.Codebook;
import mawaqif.studies.Stakeholder;

/** Gives each stakeholder of a study its mark, the same in every figure however filtered. */
public final class Parties {

    private final Codebook codebook;
    private final MatrixWording wording;

    Parties(Codebook codebook, MatrixWording wording) {
        this.codebook = codebook;
        this.wording = wording;
    }

    /** The party of a column. */
    Party of(MatrixColumn column) {
        return new Party(
                column.address(), wording.column(column), place(codebook, column.stakeholder()));
    }

    /** Which mark it has, from 0: those without a parent come first, in the codebook's order. */
    public static int place(Codebook codebook, Stakeholder stakeholder) {
        List<Stakeholder> all = codebook.stakeholders();
        List<Stakeholder> tops = all.stream().filter(each -> each.parent() == null).toList();
        int top = tops.indexOf(stakeholder);
        return top >= 0 ? top : tops.size() + all.indexOf(stakeholder);
    }
}
