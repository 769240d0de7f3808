package mawaqif.comparison;

import mawaqif.analysis.Part;
import mawaqif.claims.FilterParameters;
import mawaqif.studies.Code;
import mawaqif.studies.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * A column of a matrix.
 *
 * @param stakeholder whose claims it holds
 * @param kind what of the stakeholder
 * @param partOf the opened parent that it is a part of, or null
 */
public record MatrixColumn(Stakeholder stakeholder, Kind kind, @Nullable Code partOf, Part part) {

    /** What of a stakeholder a column holds. */
    public enum Kind {
        /** Everything, descendants rolled up. */
        WHOLE,
        /** Only the claims of the stakeholder itself, beside its opened parts. */
        OWN,
        /** Every stakeholder by itself: the leaf level. */
        LEAF
    }

    /**
     * Names the column in addresses: the stakeholder's code, {@code SUNNI~own} for its own claims.
     */
    public String address() {
        return kind == Kind.OWN
                ? stakeholder.code() + FilterParameters.OWN
                : stakeholder.code().value();
    }
}
