package mawaqif.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mawaqif.studies.Code;
import mawaqif.studies.Lens;
import mawaqif.studies.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The lenses of a study.yaml: a mapping from code to label and the words of five points.
 *
 * @param codes every code, or null where there is no mapping to read
 * @param lenses the sound ones
 */
record LensList(@Nullable Set<String> codes, List<Lens> lenses, Faults faults) {

    private static final List<String> POINTS = List.of("-2", "-1", "0", "1", "2");

    static LensList read(YamlFields top, Faults faults) {
        Optional<YamlFields> all = top.fields("lenses", true);
        if (all.isEmpty()) {
            return new LensList(null, List.of(), faults);
        }
        Set<String> codes = new LinkedHashSet<>();
        List<Lens> lenses = new ArrayList<>();
        for (String code : all.get().keys()) {
            if (!Code.isCode(code)) {
                faults.error(all.get().place(code).withValue(code), Code.FORM, "code");
                continue;
            }
            codes.add(code);
            Optional<YamlFields> fields = all.get().fields(code, true);
            LocalizedText label = fields.map(f -> f.text("label", true)).orElse(null);
            List<LocalizedText> points =
                    fields.flatMap(f -> f.fields("points", true))
                            .map(each -> points(each, faults))
                            .orElse(List.of());
            fields.ifPresent(YamlFields::reportUnknownKeys);
            if (label != null && points.size() == POINTS.size()) {
                lenses.add(new Lens(new Code(code), label, points));
            }
        }
        if (codes.isEmpty()) {
            faults.error(top.place("lenses"), null, "lens.none");
        }
        return new LensList(codes, lenses, faults);
    }

    private static List<LocalizedText> points(YamlFields fields, Faults faults) {
        @Nullable LocalizedText[] points = new @Nullable LocalizedText[POINTS.size()];
        boolean[] given = new boolean[POINTS.size()];
        for (String key : fields.keys()) {
            int at =
                    POINTS.indexOf(
                            key.startsWith("+") && !key.equals("+0") ? key.substring(1) : key);
            if (at < 0 || given[at]) {
                faults.error(
                        fields.place(key).withValue(key),
                        String.join(", ", POINTS),
                        at < 0 ? "lens.point" : "lens.twice");
            } else {
                given[at] = true;
                points[at] = fields.text(key, true);
            }
        }
        for (int at = 0; at < POINTS.size(); at++) {
            if (!given[at]) {
                faults.error(fields.place(POINTS.get(at)), null, "required", POINTS.get(at));
            }
        }
        List<LocalizedText> words = new ArrayList<>();
        Arrays.stream(points).filter(java.util.Objects::nonNull).forEach(words::add);
        return words;
    }

    /** The lens shown first: the one named, else the first there is. */
    @Nullable Code defaultLens(YamlFields study, @Nullable Code named) {
        if (codes == null || codes.isEmpty()) {
            return named;
        }
        if (named != null && !codes.contains(named.value())) {
            faults.error(
                    study.place("default-lens"),
                    Faults.listed(codes),
                    "lens.unknown",
                    named.value());
            return null;
        }
        if (named == null && study.isAbsent("default-lens")) {
            String first = codes.iterator().next();
            faults.warning(study.place("default-lens"), null, "lens.default", first);
            return new Code(first);
        }
        return named;
    }
}
