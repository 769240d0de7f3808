package mawaqif.studies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A codebook with the keys of {@code study.yaml}, for files and the API. */
public final class CodebookForm {

    private CodebookForm() {}

    /**
     * Maps, lists, strings and {@link LocalizedText#tree texts} in the order of the file; keys
     * without a value are left out.
     */
    public static SequencedMap<String, Object> of(Code slug, Codebook codebook) {
        SequencedMap<String, Object> study = new LinkedHashMap<>();
        study.put("slug", slug.value());
        study.put("title", codebook.title().tree());
        study.put("default-lens", codebook.defaultLens().value());
        SequencedMap<String, Object> form = new LinkedHashMap<>();
        form.put("study", study);
        form.put("stakeholders", list(codebook.stakeholders(), CodebookForm::stakeholder));
        form.put("issues", list(codebook.issues(), CodebookForm::issue));
        form.put("lenses", lenses(codebook.lenses()));
        form.put("scenarios", list(codebook.scenarios(), CodebookForm::scenario));
        form.put("periods", list(codebook.periods(), CodebookForm::period));
        if (!codebook.events().isEmpty()) {
            form.put("events", list(codebook.events(), CodebookForm::event));
        }
        form.put(
                "attribution",
                fixed(
                        "author-attributed",
                        "reported by the author",
                        "بحسب كاتب النص",
                        "self-stated",
                        "stated by the stakeholder",
                        "بلسان الطرف نفسه",
                        "third-party",
                        "reported by another party",
                        "بحسب طرف آخر"));
        form.put(
                "confidence",
                fixed(
                        "low", "low", "منخفضة", "medium", "medium", "متوسطة", "high", "high",
                        "عالية"));
        return form;
    }

    private static <T> List<Map<String, Object>> list(
            List<T> entries, Function<T, Map<String, Object>> form) {
        return entries.stream().map(form).toList();
    }

    private static Map<String, Object> stakeholder(Stakeholder each) {
        return with(coded(each.code(), each.label()), "parent", each.parent());
    }

    private static Map<String, Object> issue(Issue each) {
        Map<String, Object> form = coded(each.code(), each.label());
        with(form, "proposition", each.proposition());
        return with(form, "heading", each.heading());
    }

    private static Map<String, Object> scenario(Scenario each) {
        return coded(each.code(), each.label());
    }

    private static Map<String, Object> period(Period each) {
        Map<String, Object> form = coded(each.code(), each.label());
        with(form, "from", each.from());
        return with(form, "to", each.to());
    }

    private static Map<String, Object> event(Event each) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("date", each.date().text());
        form.put("label", each.label().tree());
        return form;
    }

    private static Map<String, Object> lenses(List<Lens> lenses) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        for (Lens lens : lenses) {
            Map<String, Object> points = new LinkedHashMap<>();
            for (int stance = -2; stance <= 2; stance++) {
                points.put(Integer.toString(stance), lens.point(stance).tree());
            }
            Map<String, Object> form = new LinkedHashMap<>();
            form.put("label", lens.label().tree());
            form.put("points", points);
            byCode.put(lens.code().value(), form);
        }
        return byCode;
    }

    private static Map<String, Object> coded(Code code, LocalizedText label) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("code", code.value());
        form.put("label", label.tree());
        return form;
    }

    private static Map<String, Object> with(
            Map<String, Object> form, String key, @Nullable Object value) {
        if (value != null) {
            form.put(key, value instanceof LocalizedText text ? text.tree() : value.toString());
        }
        return form;
    }

    /** Lists that are the same in every study: code, English, Arabic, and so on. */
    private static Map<String, Object> fixed(String... threes) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (int i = 0; i < threes.length; i += 3) {
            Map<String, String> label = new LinkedHashMap<>();
            label.put("en", threes[i + 1]);
            label.put("ar", threes[i + 2]);
            form.put(threes[i], label);
        }
        return form;
    }
}
