package mawaqif.sources;

import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.PartialDate;
import mawaqif.studies.TestStudies;

/** Sources for tests. */
public final class TestSources {

    private TestSources() {}

    /** A source of which everything is known. */
    public static Source full(String code) {
        return new Source(
                new Code(code),
                "sources/%s.txt".formatted(code),
                TestStudies.text("A paper", "ورقة"),
                LocalizedText.plain("A publisher"),
                TestStudies.text("An author", "كاتب"),
                new PartialDate("2025-09"),
                "ar",
                Source.Direction.RTL,
                "https://example.org/paper",
                LocalizedText.plain("unknown"),
                Source.Redistributable.NO);
    }

    /** A source of which only the necessary is known. */
    public static Source bare(String code) {
        return new Source(
                new Code(code),
                "sources/%s.txt".formatted(code),
                LocalizedText.plain("A paper"),
                null,
                null,
                null,
                "en",
                null,
                null,
                null,
                Source.Redistributable.UNKNOWN);
    }
}
