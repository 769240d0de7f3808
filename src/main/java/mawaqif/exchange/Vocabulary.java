package mawaqif.exchange;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;
import mawaqif.studies.Stakeholder;
import org.jspecify.annotations.Nullable;

/**
 * The codes that claims may name. A set is null where the codebook's list could not be read, so
 * that a broken codebook doesn't condemn every claim.
 *
 * @param scales the lenses whose points are known
 */
record Vocabulary(
        @Nullable Set<String> stakeholders,
        @Nullable Set<String> issues,
        @Nullable Set<String> lenses,
        @Nullable Set<String> scenarios,
        @Nullable Set<String> periods,
        List<Lens> scales) {

    /** Nothing is known, everything passes. */
    static final Vocabulary UNKNOWN = new Vocabulary(null, null, null, null, null, List.of());

    static Vocabulary of(Codebook codebook) {
        return new Vocabulary(
                codes(codebook.stakeholders(), Stakeholder::code),
                codes(codebook.issues(), Issue::code),
                codes(codebook.lenses(), Lens::code),
                codes(codebook.scenarios(), Scenario::code),
                codes(codebook.periods(), Period::code),
                codebook.lenses());
    }

    /** The lens of that code, where its points are known. */
    Optional<Lens> scale(String lens) {
        return scales.stream().filter(each -> each.code().value().equals(lens)).findFirst();
    }

    private static <T> Set<String> codes(Collection<T> list, Function<T, Code> code) {
        return list.stream()
                .map(code.andThen(Code::value))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
