package mawaqif.claims;

import mawaqif.sources.Source;
import mawaqif.sources.SourceText;
import mawaqif.sources.Sources;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.PartialDate;
import mawaqif.studies.Studies;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last guard before claims are stored: their codes exist and their quotes are true. */
final class ClaimCheck {

    private final Change change;
    private final Codebook codebook;
    private final Sources sources;
    private final Map<Code, Optional<Source>> known = new HashMap<>();
    private final Map<Code, SourceText> texts = new HashMap<>();

    ClaimCheck(Change change, Studies studies, Sources sources) {
        this.change = change;
        this.codebook = studies.codebook(change.study(), change.version());
        this.sources = sources;
    }

    /** The claim, dated if its first source is. */
    Claim checked(Claim claim) {
        require(
                codebook.stakeholder(claim.stakeholder()),
                claim,
                "stakeholder",
                claim.stakeholder());
        require(codebook.issue(claim.issue()), claim, "issue", claim.issue());
        require(codebook.lens(claim.lens()), claim, "lens", claim.lens());
        if (claim.scenario() != null) {
            require(codebook.scenario(claim.scenario()), claim, "scenario", claim.scenario());
        }
        if (claim.period() != null) {
            require(codebook.period(claim.period()), claim, "period", claim.period());
        }
        claim.quotes().forEach(quote -> check(claim, quote));
        return claim.date() == null ? claim.withDate(firstSourceDate(claim)) : claim;
    }

    private void check(Claim claim, Quote quote) {
        require(source(quote.source()), claim, "source", quote.source());
        SourceText text =
                texts.computeIfAbsent(
                        quote.source(), source -> sources.text(change.study(), source));
        if (quote.end() > text.length()
                || !text.slice(quote.start(), quote.end()).equals(quote.exact())) {
            throw new IllegalArgumentException(
                    "Claim %s: the words from %d to %d of %s are not those of the quote"
                            .formatted(claim.id(), quote.start(), quote.end(), quote.source()));
        }
    }

    private @Nullable PartialDate firstSourceDate(Claim claim) {
        return source(claim.quotes().getFirst().source()).map(Source::published).orElse(null);
    }

    private Optional<Source> source(Code code) {
        return known.computeIfAbsent(
                code, each -> sources.find(change.study(), change.version(), each));
    }

    private static void require(Optional<?> found, Claim claim, String what, Code code) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "Claim %s: no %s is called '%s'".formatted(claim.id(), what, code));
        }
    }
}
