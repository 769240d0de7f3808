package mawaqif.studies;

import java.util.List;

/** A small study for tests: a parent with two children, two issues, both lenses. */
public final class TestStudies {

    private TestStudies() {}

    public static Codebook codebook() {
        return new Codebook(
                text("The partnership", "الشراكة"),
                new Code("position"),
                List.of(
                        stakeholder("SUNNI", null),
                        stakeholder("SUNNI-LEAD", "SUNNI"),
                        stakeholder("KURD", null)),
                List.of(
                        new Issue(
                                new Code("OIR-END"),
                                text("End of the mission", "نهاية المهمة"),
                                text("The mission ends.", "تنتهي المهمة."),
                                LocalizedText.plain("Security")),
                        new Issue(
                                new Code("AUTONOMY"), LocalizedText.plain("Autonomy"), null, null)),
                List.of(lens("position"), lens("impact")),
                List.of(new Scenario(new Code("FULL"), text("Full withdrawal", "انسحاب كامل"))),
                List.of(
                        new Period(
                                new Code("NOW"),
                                LocalizedText.plain("Now"),
                                new PartialDate("2024"),
                                new PartialDate("2026-06"))),
                List.of(new Event(new PartialDate("2024-09-27"), text("Agreed", "اتفاق"))));
    }

    public static LocalizedText text(String english, String arabic) {
        var texts = new java.util.LinkedHashMap<String, String>();
        texts.put("en", english);
        texts.put("ar", arabic);
        return new LocalizedText(texts);
    }

    private static Stakeholder stakeholder(String code, String parent) {
        return new Stakeholder(
                new Code(code),
                LocalizedText.plain(code),
                parent == null ? null : new Code(parent));
    }

    private static Lens lens(String code) {
        return new Lens(
                new Code(code),
                LocalizedText.plain(code),
                List.of("--", "-", "0", "+", "++").stream().map(LocalizedText::plain).toList());
    }
}
