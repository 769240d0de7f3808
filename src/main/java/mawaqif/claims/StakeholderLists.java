package mawaqif.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Stakeholder;

/**
 * How lists name stakeholders: a code brings along all that stand under it, {@code SUNNI~own} is
 * the stakeholder without them. Nothing else knows this rule: choices hold every stakeholder that
 * they name.
 */
record StakeholderLists(Codebook codebook) {

    /** The stakeholders that an element of a list names; empty where it names none. */
    Optional<Set<String>> read(String element) {
        boolean own = element.endsWith(FilterParameters.OWN);
        return Code.parse(own ? bare(element) : element)
                .filter(code -> codebook.stakeholder(code).isPresent())
                .map(code -> own ? Set.of(code.value()) : family(code.value()));
    }

    /** The fewest elements that name just these, by code. */
    List<String> write(Set<String> codes) {
        return codes.stream()
                .filter(code -> !isWhole(code, codes) || !comesWithParent(code, codes))
                .map(code -> isWhole(code, codes) ? code : code + FilterParameters.OWN)
                .sorted()
                .toList();
    }

    /** Whether others stand under a stakeholder. */
    boolean isParent(Stakeholder stakeholder) {
        return codebook.withDescendants(stakeholder.code()).size() > 1;
    }

    private boolean comesWithParent(String code, Set<String> codes) {
        return Code.parse(code)
                .flatMap(codebook::stakeholder)
                .map(Stakeholder::parent)
                .filter(parent -> codes.contains(parent.value()) && isWhole(parent.value(), codes))
                .isPresent();
    }

    private boolean isWhole(String code, Set<String> codes) {
        return !Code.isCode(code) || codes.containsAll(family(code));
    }

    private Set<String> family(String code) {
        return codebook.withDescendants(new Code(code)).stream()
                .map(Code::value)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String bare(String element) {
        return element.substring(0, element.length() - FilterParameters.OWN.length());
    }
}
