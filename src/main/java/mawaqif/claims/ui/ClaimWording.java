package mawaqif.claims.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mawaqif.claims.Claim;
import mawaqif.claims.Silence;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.PartialDate;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;
import mawaqif.ui.Bidi;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Says what a claim holds, in the words of its study and one language. */
final class ClaimWording {

    private final Codebook codebook;
    private final Map<Code, Source> sources;
    private final Translations translations;
    private final Locale locale;

    ClaimWording(
            Codebook codebook, List<Source> sources, Translations translations, Locale locale) {
        this.codebook = codebook;
        this.sources =
                sources.stream().collect(Collectors.toMap(Source::code, Function.identity()));
        this.translations = translations;
        this.locale = locale;
    }

    String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    String language() {
        return Translations.language(locale);
    }

    String stakeholder(Claim claim) {
        return stakeholder(claim.stakeholder());
    }

    String issue(Claim claim) {
        return issue(claim.issue());
    }

    /** What was looked for in vain: an issue, and whose stance on it. */
    String searched(Silence silence) {
        String issue = issue(silence.issue());
        return silence.stakeholder() == null
                ? issue
                : stakeholder(silence.stakeholder()) + text("claims.filter.separator") + issue;
    }

    private String stakeholder(Code code) {
        return codebook.stakeholder(code).map(each -> in(each.label())).orElse(code.value());
    }

    private String issue(Code code) {
        return codebook.issue(code).map(each -> in(each.label())).orElse(code.value());
    }

    /** The sentence that the stance rates; empty where the issue's name says it all. */
    String proposition(Claim claim) {
        return codebook.issue(claim.issue())
                .map(issue -> issue.proposition() == null ? "" : in(issue.proposition()))
                .orElse("");
    }

    String lens(Claim claim) {
        return codebook.lens(claim.lens())
                .map(each -> in(each.label()))
                .orElse(claim.lens().value());
    }

    /** The stance in the lens's own words. */
    String point(Claim claim) {
        return codebook.lens(claim.lens()).map(each -> in(each.point(claim.stance()))).orElse("");
    }

    /** The stance for screen readers: number and words. */
    String stance(Claim claim) {
        return Bidi.signed(claim.stance()) + " " + point(claim);
    }

    String scenario(Claim claim) {
        Code code = claim.scenario();
        return code == null
                ? ""
                : codebook.scenario(code).map(Scenario::label).map(this::in).orElse(code.value());
    }

    String period(Claim claim) {
        Code code = claim.period();
        return code == null
                ? ""
                : codebook.period(code).map(Period::label).map(this::in).orElse(code.value());
    }

    String attribution(Claim claim) {
        return text("claims.attribution." + claim.attribution().code());
    }

    String confidence(Claim claim) {
        return text("claims.confidence." + claim.confidence().code());
    }

    String status(Claim claim) {
        return text("claims.status." + claim.status().code());
    }

    String date(@Nullable PartialDate date) {
        return PartialDates.words(date, locale);
    }

    /** The title of a source; its code where the study has lost it. */
    String title(Code source) {
        Source known = sources.get(source);
        return known == null ? source.value() : in(known.title());
    }

    /** BCP 47; {@code und} where it is not known. */
    String languageOf(Code source) {
        Source known = sources.get(source);
        return known == null ? "und" : known.language();
    }

    String publication(Code source) {
        Source known = sources.get(source);
        return known == null ? "" : date(known.published());
    }

    String in(LocalizedText words) {
        return words.in(language());
    }
}
