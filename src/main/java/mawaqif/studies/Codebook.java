package mawaqif.studies;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a study's claims are coded with. Lists are in the curated order.
 *
 * <p>A codebook that exists is sound: codes are unique within their list, parents exist and never
 * form a circle, and the default lens is one of the lenses.
 */
public record Codebook(
        LocalizedText title,
        Code defaultLens,
        List<Stakeholder> stakeholders,
        List<Issue> issues,
        List<Lens> lenses,
        List<Scenario> scenarios,
        List<Period> periods,
        List<Event> events) {

    public Codebook {
        stakeholders = List.copyOf(stakeholders);
        issues = List.copyOf(issues);
        lenses = List.copyOf(lenses);
        scenarios = List.copyOf(scenarios);
        periods = List.copyOf(periods);
        events = List.copyOf(events);
        unique(stakeholders, Stakeholder::code);
        unique(issues, Issue::code);
        unique(scenarios, Scenario::code);
        unique(periods, Period::code);
        if (!unique(lenses, Lens::code).contains(defaultLens)) {
            throw new IllegalArgumentException("No lens is called " + defaultLens);
        }
        noCircles(stakeholders);
    }

    public Optional<Stakeholder> stakeholder(Code code) {
        return find(stakeholders, Stakeholder::code, code);
    }

    public Optional<Issue> issue(Code code) {
        return find(issues, Issue::code, code);
    }

    public Optional<Lens> lens(Code code) {
        return find(lenses, Lens::code, code);
    }

    public Optional<Scenario> scenario(Code code) {
        return find(scenarios, Scenario::code, code);
    }

    public Optional<Period> period(Code code) {
        return find(periods, Period::code, code);
    }

    /** The stakeholder itself and everything that stands under it. */
    public Set<Code> withDescendants(Code stakeholder) {
        Set<Code> found = new HashSet<>(Set.of(stakeholder));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Stakeholder each : stakeholders) {
                if (each.parent() != null && found.contains(each.parent())) {
                    grew |= found.add(each.code());
                }
            }
        }
        return found;
    }

    private static <T> Optional<T> find(List<T> list, Function<T, Code> code, Code wanted) {
        return list.stream().filter(each -> code.apply(each).equals(wanted)).findFirst();
    }

    private static <T> Set<Code> unique(Collection<T> list, Function<T, Code> code) {
        Set<Code> seen = new HashSet<>();
        for (T each : list) {
            if (!seen.add(code.apply(each))) {
                throw new IllegalArgumentException(code.apply(each) + " stands there twice");
            }
        }
        return seen;
    }

    private static void noCircles(List<Stakeholder> stakeholders) {
        Map<Code, Code> parents = new HashMap<>();
        Set<Code> codes = unique(stakeholders, Stakeholder::code);
        for (Stakeholder each : stakeholders) {
            if (each.parent() != null) {
                if (!codes.contains(each.parent())) {
                    throw new IllegalArgumentException(
                            "%s has the parent %s, which does not exist"
                                    .formatted(each.code(), each.parent()));
                }
                parents.put(each.code(), each.parent());
            }
        }
        for (Code start : codes) {
            Code above = parents.get(start);
            for (int steps = 0; above != null; above = parents.get(above)) {
                if (above.equals(start) || ++steps > codes.size()) {
                    throw new IllegalArgumentException(start + " stands under itself");
                }
            }
        }
    }
}
