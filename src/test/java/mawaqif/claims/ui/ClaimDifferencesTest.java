package mawaqif.claims.ui;

import static mawaqif.claims.TestClaims.claim;
import static mawaqif.claims.TestClaims.quote;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import mawaqif.claims.Attribution;
import mawaqif.claims.Claim;
import mawaqif.claims.Confidence;
import mawaqif.claims.Status;
import mawaqif.claims.ui.ClaimDifferences.FieldChange;
import mawaqif.claims.ui.ClaimDifferences.Words;
import mawaqif.sources.TestSources;
import mawaqif.studies.TestStudies;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimDifferencesTest {

    @Test
    void tellsEveryFieldInTheWordsOfTheStudy() {
        Claim after =
                claim(
                        "x",
                        "stakeholder",
                        "SUNNI",
                        "issue",
                        "AUTONOMY",
                        "lens",
                        "impact",
                        "stance",
                        -2,
                        "scenario",
                        "FULL",
                        "period",
                        "NOW",
                        "attribution",
                        Attribution.SELF_STATED,
                        "confidence",
                        Confidence.HIGH,
                        "status",
                        Status.DISPUTED,
                        "reason",
                        "Too strong",
                        "coder",
                        "B",
                        "note",
                        "See page 3",
                        "date",
                        "2024-09");

        assertThat(between(claim("x"), after, Translations.ENGLISH))
                .containsExactly(
                        change("Stakeholder", "KURD", "SUNNI"),
                        change("Issue", "End of the mission", "Autonomy"),
                        change("Lens", "position", "impact"),
                        change("Stance", "\u2066+1\u2069 +", "\u2066−2\u2069 --"),
                        change("Argued from", null, "Full withdrawal"),
                        change("Period", null, "Now"),
                        change("Attribution", "author-attributed", "self-stated"),
                        change("Confidence", "medium", "high"),
                        change("Status", "accepted", "disputed"),
                        change("Reason", null, "Too strong"),
                        change("Date", null, "September 2024"),
                        change("Coder", "A", "B"),
                        change("Note", null, "See page 3"));
    }

    @Test
    void tellsThemInArabic() {
        Claim after = claim("x", "scenario", "FULL", "date", "2024-09", "status", Status.DRAFT);

        assertThat(between(claim("x", "date", "2024"), after, Translations.ARABIC))
                .extracting(FieldChange::name, change -> change.after())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "السيناريو", new Words("انسحاب كامل", null)),
                        org.assertj.core.groups.Tuple.tuple("حالة القول", new Words("مسودة", null)),
                        org.assertj.core.groups.Tuple.tuple(
                                "التاريخ", new Words("أيلول 2024", null)));
    }

    @Test
    void tellsQuotesThatCameWentOrMovedInTheirOwnLanguage() {
        Claim before =
                claim(
                        "x",
                        "quotes",
                        List.of(quote("paper", 0, 9, null), quote("paper", 4, 9, "a")));
        Claim after =
                claim(
                        "x",
                        "quotes",
                        List.of(quote("paper", 34, 45, null), quote("paper", 4, 9, "b")));

        assertThat(between(before, after, Translations.ENGLISH))
                .containsExactly(
                        new FieldChange("Quote removed", new Words("The Kurds", "ar"), null),
                        new FieldChange("Quote added", null, new Words("يريد الكُرد", "ar")),
                        change("Translation", "a", "b"));
        Claim turned = before.withQuotes(before.quotes().reversed());
        assertThat(between(before, turned, Translations.ENGLISH))
                .containsExactly(new FieldChange("Quotes in another order", null, null));
    }

    @Test
    void tellsNothingOfWhatStayed() {
        assertThat(between(claim("x"), claim("x"), Translations.ENGLISH)).isEmpty();
    }

    @Test
    void tellsThatTheSamePointOfAnotherLensIsAnotherStance() {
        assertThat(between(claim("x"), claim("x", "lens", "impact"), Translations.ENGLISH))
                .extracting(FieldChange::name)
                .containsExactly("Lens", "Stance");
    }

    @Test
    void shortensLongTextsAtTheEndOfAWordAndSplitsNoLetter() {
        String words = "المهمة ".repeat(40);
        String letters = "𝄞".repeat(91);

        assertThat(ClaimDifferences.shortened(words))
                .hasSizeLessThanOrEqualTo(ClaimDifferences.TOLD + 1)
                .endsWith("المهمة…");
        assertThat(ClaimDifferences.shortened(letters)).isEqualTo("𝄞".repeat(90) + "…");
        assertThat(ClaimDifferences.shortened("𝄞".repeat(90))).isEqualTo("𝄞".repeat(90));
        assertThat(ClaimDifferences.shortened("two\nlines")).isEqualTo("two lines");
    }

    private static List<FieldChange> between(Claim before, Claim after, Locale locale) {
        return new ClaimDifferences(
                        new ClaimWording(
                                TestStudies.codebook(),
                                List.of(TestSources.full("paper")),
                                new Translations(),
                                locale))
                .between(before, after);
    }

    private static FieldChange change(
            String name, @Nullable String before, @Nullable String after) {
        return new FieldChange(name, words(before), words(after));
    }

    private static @Nullable Words words(@Nullable String text) {
        return text == null ? null : new Words(text, null);
    }
}
