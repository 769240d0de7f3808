package mawaqif.sources;

import mawaqif.sources.Anchoring.Ambiguous;
import mawaqif.sources.Anchoring.Anchored;
import mawaqif.sources.Anchoring.Blank;
import mawaqif.sources.Anchoring.Misplaced;
import mawaqif.sources.Anchoring.NotFound;
import mawaqif.sources.Anchoring.Passage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/** Words an anchoring for the people who sent the quote, in English and Arabic. */
final class AnchoringWords {

    private static final int LISTED = 20;

    private AnchoringWords() {}

    static String english(Anchoring anchoring) {
        return switch (anchoring) {
            case Anchored(QuoteSelectors quote, MatchLevel level) ->
                    switch (level) {
                        case EXACT, SEARCH -> "";
                        case NFC ->
                                "the source spells it with other code points for the same"
                                        + " characters;"
                                        + " stored as the source has it, from %s to %s"
                                                .formatted(quote.start(), quote.end());
                        case LIGHT ->
                                "matches apart from vowel marks, tatweel, white space or invisible"
                                        + " characters; stored as the source has it, from %s to %s"
                                                .formatted(quote.start(), quote.end());
                    };
            case Ambiguous(_, List<Integer> starts, boolean more) ->
                    "the quote occurs more than once in the source, starting at %s; give start and end"
                            .formatted(listed(starts, more));
            case NotFound(var nearest) ->
                    "the quote is not in the source"
                            + nearest.map(AnchoringWords::nearestEnglish)
                                    .orElse("; copy the words from the source's text");
            case Misplaced(var start, var end, String standing, List<Integer> starts) ->
                    (standing.isEmpty()
                                    ? "offsets %s to %s are not inside the source"
                                            .formatted(given(start), given(end))
                                    : "at offsets %s to %s the source has %s, not the quote"
                                            .formatted(
                                                    given(start), given(end), isolated(standing)))
                            + (starts.isEmpty()
                                    ? "; the quote is not elsewhere in the source either"
                                    : "; the quote starts at " + listed(starts, false));
            case Blank() -> "the quote has no words; give the words of the source";
        };
    }

    static String arabic(Anchoring anchoring) {
        return switch (anchoring) {
            case Anchored(QuoteSelectors quote, MatchLevel level) ->
                    switch (level) {
                        case EXACT, SEARCH -> "";
                        case NFC ->
                                "يكتب المصدر المحارف نفسها بنقاط ترميز أخرى؛ حُفظ الاقتباس كما في"
                                        + " المصدر،"
                                        + " من %s إلى %s".formatted(quote.start(), quote.end());
                        case LIGHT ->
                                "يطابق المصدر ما عدا التشكيل أو التطويل أو المسافات أو المحارف غير"
                                        + " المرئية؛ حُفظ كما في المصدر، من %s إلى %s"
                                                .formatted(quote.start(), quote.end());
                    };
            case Ambiguous(_, List<Integer> starts, boolean more) ->
                    "يرد الاقتباس أكثر من مرة في المصدر، ويبدأ عند %s؛ اذكر البداية والنهاية"
                            .formatted(listed(starts, more));
            case NotFound(var nearest) ->
                    "الاقتباس غير موجود في المصدر"
                            + nearest.map(AnchoringWords::nearestArabic)
                                    .orElse("؛ انسخ الكلمات من نص المصدر");
            case Misplaced(var start, var end, String standing, List<Integer> starts) ->
                    (standing.isEmpty()
                                    ? "الموضع من %s إلى %s خارج المصدر"
                                            .formatted(given(start), given(end))
                                    : "في المصدر من %s إلى %s نجد %s لا الاقتباس"
                                            .formatted(
                                                    given(start), given(end), isolated(standing)))
                            + (starts.isEmpty()
                                    ? "؛ ولا يرد الاقتباس في موضع آخر من المصدر"
                                    : "؛ يبدأ الاقتباس عند " + listed(starts, false));
            case Blank() -> "الاقتباس بلا كلمات؛ اكتب كلمات المصدر";
        };
    }

    private static String nearestEnglish(Passage passage) {
        String difference =
                passage.similarity() == 1
                        ? "it differs only in letter forms, digits, punctuation, case or accents"
                        : "similarity %s %%".formatted(percent(passage));
        return "; nearest passage at %s: %s (%s); quote the source's own words"
                .formatted(passage.span().start(), isolated(passage.text()), difference);
    }

    private static String nearestArabic(Passage passage) {
        String difference =
                passage.similarity() == 1
                        ? "لا يختلف إلا في رسم الحروف أو الأرقام أو علامات الترقيم"
                        : "التشابه %s٪".formatted(percent(passage));
        return "؛ أقرب مقطع عند %s: %s (%s)؛ اقتبس كلمات المصدر نفسها"
                .formatted(passage.span().start(), isolated(passage.text()), difference);
    }

    private static int percent(Passage passage) {
        return (int) Math.floor(passage.similarity() * 100);
    }

    private static String listed(List<Integer> starts, boolean more) {
        String shown =
                starts.stream()
                        .limit(LISTED)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return more || starts.size() > LISTED ? shown + ", …" : shown;
    }

    private static String given(@Nullable Integer offset) {
        return offset == null ? "?" : offset.toString();
    }

    private static String isolated(String words) {
        return "“\u2068" + words + "\u2069”";
    }
}
