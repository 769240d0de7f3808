package mawaqif.comparison;

import java.util.BitSet;
import java.util.Optional;
import mawaqif.analysis.Selection;
import mawaqif.claims.Choice;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.claims.Status;
import mawaqif.studies.Study;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.springframework.stereotype.Component;

/** Which claims of a study the signed-in person may see. */
@Component
class Sights {

    private final Claims claims;
    private final Access access;

    Sights(Claims claims, Access access) {
        this.claims = claims;
        this.access = access;
    }

    /** The claims that a query asks for and the person may see. */
    Selection selection(Study study, MatrixQuery query, CodedStudy coded) {
        return Selections.of(query.filter(), coded, visible(study, query, coded));
    }

    /** Narrows to the hits of a text search, and away from the drafts of others. */
    private Optional<BitSet> visible(Study study, MatrixQuery query, CodedStudy coded) {
        Filter filter = query.filter();
        BitSet visible = null;
        if (filter.text() != null) {
            visible = coded.positions(claims.search(study.id(), query.version(), filter.text()));
        }
        Choice status = filter.choice(Filter.Field.STATUS).orElse(null);
        boolean drafts = status == null || status.admits(Status.DRAFT.code());
        if (drafts && !coded.drafts().isEmpty() && !allDrafts(study)) {
            BitSet own = coded.withoutDraftsOfOthers(self());
            if (visible == null) {
                visible = own;
            } else {
                visible.and(own);
            }
        }
        return Optional.ofNullable(visible);
    }

    /**
     * Whose drafts the person sees among the claims of a filter: two people with the same sight see
     * the same. Empty where the filter admits no drafts.
     */
    String of(Study study, Filter filter) {
        Choice status = filter.choice(Filter.Field.STATUS).orElse(null);
        if (status != null && !status.admits(Status.DRAFT.code())) {
            return "";
        }
        return allDrafts(study) ? "all" : "of " + self();
    }

    /** Whether the person sees the drafts of others. */
    boolean allDrafts(Study study) {
        return access.role(study.id().value()).filter(role -> role == Role.LEAD).isPresent();
    }

    /** The code under which the person codes; empty without one. */
    String self() {
        return access.coder().orElse("");
    }
}
