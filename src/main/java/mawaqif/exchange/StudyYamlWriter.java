package mawaqif.exchange;

import java.util.List;
import java.util.function.Function;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Period;
import mawaqif.studies.Stakeholder;
import org.jspecify.annotations.Nullable;

/** Writes a codebook as study.yaml. */
final class StudyYamlWriter {

    /** The scales that are the same in every study, in words. */
    private static final String FIXED =
            """

            # Fixed in every study
            attribution:
              author-attributed: {en: "reported by the author", ar: "بحسب كاتب النص"}
              self-stated: {en: "stated by the stakeholder", ar: "بلسان الطرف نفسه"}
              third-party: {en: "reported by another party", ar: "بحسب طرف آخر"}
            confidence:
              low: {en: "low", ar: "منخفضة"}
              medium: {en: "medium", ar: "متوسطة"}
              high: {en: "high", ar: "عالية"}
            """;

    private final StringBuilder out = new StringBuilder();

    private StudyYamlWriter() {}

    static String write(Code slug, Codebook codebook) {
        StudyYamlWriter writer = new StudyYamlWriter();
        writer.out
                .append("study:\n  slug: ")
                .append(YamlText.code(slug))
                .append("\n  title: ")
                .append(YamlText.text(codebook.title()))
                .append("\n  default-lens: ")
                .append(YamlText.code(codebook.defaultLens()))
                .append('\n');
        writer.list("stakeholders", codebook.stakeholders(), StudyYamlWriter::stakeholder);
        writer.list("issues", codebook.issues(), StudyYamlWriter::issue);
        writer.lenses(codebook.lenses());
        writer.list("scenarios", codebook.scenarios(), each -> entry(each.code(), each.label()));
        writer.list("periods", codebook.periods(), StudyYamlWriter::period);
        writer.list(
                "events",
                codebook.events(),
                each -> "date: %s, label: %s".formatted(each.date(), YamlText.text(each.label())));
        return writer.out.append(FIXED).toString();
    }

    private <T> void list(String key, List<T> items, Function<T, String> fields) {
        out.append('\n').append(key).append(items.isEmpty() ? ": []\n" : ":\n");
        for (T item : items) {
            out.append("  - {").append(fields.apply(item)).append("}\n");
        }
    }

    private void lenses(List<Lens> lenses) {
        out.append("\nlenses:\n");
        for (Lens lens : lenses) {
            out.append("  ").append(YamlText.code(lens.code())).append(":\n    label: ");
            out.append(YamlText.text(lens.label())).append("\n    points: {");
            for (int stance = -2; stance <= 2; stance++) {
                out.append(stance == -2 ? "" : ", ").append(stance).append(": ");
                out.append(YamlText.text(lens.point(stance)));
            }
            out.append("}\n");
        }
    }

    private static String stakeholder(Stakeholder each) {
        return entry(each.code(), each.label()) + field("parent", each.parent());
    }

    private static String issue(Issue each) {
        return entry(each.code(), each.label())
                + field("proposition", each.proposition())
                + field("heading", each.heading());
    }

    private static String period(Period each) {
        String from = each.from() == null ? "" : ", from: " + each.from();
        String to = each.to() == null ? "" : ", to: " + each.to();
        return entry(each.code(), each.label()) + from + to;
    }

    private static String entry(Code code, LocalizedText label) {
        return "code: %s, label: %s".formatted(YamlText.code(code), YamlText.text(label));
    }

    private static String field(String key, @Nullable LocalizedText text) {
        return text == null ? "" : ", %s: %s".formatted(key, YamlText.text(text));
    }

    private static String field(String key, @Nullable Code code) {
        return code == null ? "" : ", %s: %s".formatted(key, YamlText.code(code));
    }
}
