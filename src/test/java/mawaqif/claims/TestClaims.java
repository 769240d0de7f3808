package mawaqif.claims;

import mawaqif.sources.SourceText;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Claims for tests. */
public final class TestClaims {

    /** What the sources of these tests say. */
    public static final String WORDS =
            "The Kurds want US forces to stay. يريد الكُرد بقاء القوات الأمريكية.";

    private TestClaims() {}

    /** A claim that differs from a plain one in the fields given as name and value. */
    public static Claim claim(String id, Object... pairs) {
        Map<String, Object> f = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            f.put((String) pairs[i], pairs[i + 1]);
        }
        return new Claim(
                new Code(id),
                new Code((String) f.getOrDefault("stakeholder", "KURD")),
                new Code((String) f.getOrDefault("issue", "OIR-END")),
                new Code((String) f.getOrDefault("lens", "position")),
                (int) f.getOrDefault("stance", 1),
                code(f.get("scenario")),
                code(f.get("period")),
                (Attribution) f.getOrDefault("attribution", Attribution.AUTHOR_ATTRIBUTED),
                (Confidence) f.getOrDefault("confidence", Confidence.MEDIUM),
                (Status) f.getOrDefault("status", Status.ACCEPTED),
                (String) f.get("reason"),
                new Code((String) f.getOrDefault("coder", "A")),
                (String) f.get("note"),
                f.get("date") == null ? null : new PartialDate((String) f.get("date")),
                quotes(f));
    }

    @SuppressWarnings("unchecked")
    private static List<Quote> quotes(Map<String, Object> f) {
        return (List<Quote>) f.getOrDefault("quotes", List.of(quote("paper", 0, 9, null)));
    }

    public static Quote quote(String source, int start, int end, @Nullable String translation) {
        SourceText text = SourceText.of(WORDS);
        return new Quote(
                new Code(source),
                start,
                end,
                text.slice(start, end),
                text.slice(Math.max(0, start - 5), start),
                text.slice(end, Math.min(text.length(), end + 5)),
                translation);
    }

    private static @Nullable Code code(@Nullable Object text) {
        return text == null ? null : new Code((String) text);
    }
}
