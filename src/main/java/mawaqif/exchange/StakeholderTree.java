package mawaqif.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Stakeholder;

/** Reads stakeholders and holds them to being a forest: parents exist, nobody is its own. */
final class StakeholderTree {

    private final Faults faults;

    StakeholderTree(Faults faults) {
        this.faults = faults;
    }

    /** The sound ones, in order; {@code codes} takes every code with its line. */
    List<Stakeholder> read(Optional<List<YamlFields>> items, Map<String, Integer> codes) {
        List<Stakeholder> stakeholders = new ArrayList<>();
        Map<String, String> parents = new HashMap<>();
        Map<String, YamlFields> children = new LinkedHashMap<>();
        for (YamlFields item : items.orElse(List.of())) {
            Code code = item.newCode("code", codes);
            LocalizedText label = item.text("label", true);
            Code parent = item.code("parent", false);
            item.reportUnknownKeys();
            if (parent != null) {
                String child = code == null ? item.pathTo("parent") : code.value();
                children.put(child, item);
                parents.put(child, parent.value());
            }
            if (code != null && label != null) {
                stakeholders.add(new Stakeholder(code, label, parent));
            }
        }
        children.forEach((child, item) -> check(child, item, parents, codes.keySet()));
        return stakeholders;
    }

    private void check(
            String code, YamlFields item, Map<String, String> parents, Set<String> codes) {
        String parent = String.valueOf(parents.get(code));
        if (!codes.contains(parent)) {
            faults.error(item.place("parent"), Faults.listed(codes), "parent.unknown", parent);
            return;
        }
        Set<String> above = new HashSet<>();
        for (String next = parent; next != null && above.add(next); next = parents.get(next)) {
            if (next.equals(code)) {
                faults.error(item.place("parent"), null, "parent.circle", code);
            }
        }
    }
}
