package mawaqif.claims;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;
import mawaqif.studies.Stakeholder;

/**
 * Puts claims in the order of a codebook. Done here and not in the database, which would have to
 * compare every claim with every code.
 */
final class ClaimSorting {

    private ClaimSorting() {}

    static List<Code> sorted(List<SortKey> keys, ClaimOrder order, Codebook codebook) {
        Comparator<String> values = values(order.by(), codebook);
        return keys.stream()
                .sorted(
                        Comparator.comparing(
                                        SortKey::value,
                                        Comparator.nullsLast(
                                                order.descending() ? values.reversed() : values))
                                .thenComparing(SortKey::claim))
                .map(SortKey::claim)
                .toList();
    }

    private static Comparator<String> values(ClaimOrder.By by, Codebook codebook) {
        return switch (by) {
            case STAKEHOLDER -> as(codebook.stakeholders().stream().map(Stakeholder::code));
            case ISSUE -> as(codebook.issues().stream().map(Issue::code));
            case LENS -> as(codebook.lenses().stream().map(Lens::code));
            case SCENARIO -> as(codebook.scenarios().stream().map(Scenario::code));
            case PERIOD -> as(codebook.periods().stream().map(Period::code));
            case ATTRIBUTION -> as(Stream.of(Attribution.values()).map(Attribution::code));
            case CONFIDENCE -> as(Stream.of(Confidence.values()).map(Confidence::code));
            case STATUS -> as(Stream.of(Status.values()).map(Status::code));
            case STANCE -> Comparator.comparingInt(Integer::parseInt);
            case CLAIM, CODER, DATE -> Comparator.naturalOrder();
        };
    }

    private static Comparator<String> as(Stream<?> curated) {
        Collection<String> codes = curated.map(Object::toString).toList();
        Map<String, Integer> ranks = new HashMap<>();
        codes.forEach(code -> ranks.put(code, ranks.size()));
        return Comparator.comparingInt((String code) -> ranks.getOrDefault(code, codes.size()))
                .thenComparing(Comparator.naturalOrder());
    }
}
