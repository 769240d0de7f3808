package mawaqif.claims;

import java.util.List;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One coded statement: this stakeholder, on this issue, stands here, and these words show it.
 *
 * @param id unique in the study, stable for good
 * @param stance −2 … +2, rating the issue's proposition
 * @param scenario the condition the text argues from, or null
 * @param period the time it speaks of, or null
 * @param reason why it is disputed or withdrawn, or null
 * @param date when it was said; the date of its first source unless given
 * @param quotes at least one
 */
public record Claim(
        Code id,
        Code stakeholder,
        Code issue,
        Code lens,
        int stance,
        @Nullable Code scenario,
        @Nullable Code period,
        Attribution attribution,
        Confidence confidence,
        Status status,
        @Nullable String reason,
        Code coder,
        @Nullable String note,
        @Nullable PartialDate date,
        List<Quote> quotes) {

    public Claim {
        if (stance < -2 || stance > 2) {
            throw new IllegalArgumentException("A stance is one of −2, −1, 0, 1, 2");
        }
        if (quotes.isEmpty()) {
            throw new IllegalArgumentException("Claim %s has no quote".formatted(id));
        }
        quotes = List.copyOf(quotes);
    }

    /** The same claim, said at another time. */
    public Claim withDate(@Nullable PartialDate when) {
        return new Claim(
                id,
                stakeholder,
                issue,
                lens,
                stance,
                scenario,
                period,
                attribution,
                confidence,
                status,
                reason,
                coder,
                note,
                when,
                quotes);
    }

    /** The same claim, brought to another stage of review. */
    public Claim withStatus(Status stage, @Nullable String why) {
        return new Claim(
                id,
                stakeholder,
                issue,
                lens,
                stance,
                scenario,
                period,
                attribution,
                confidence,
                stage,
                why,
                coder,
                note,
                date,
                quotes);
    }

    /** The same claim, carried by other words. */
    public Claim withQuotes(List<Quote> words) {
        return new Claim(
                id,
                stakeholder,
                issue,
                lens,
                stance,
                scenario,
                period,
                attribution,
                confidence,
                status,
                reason,
                coder,
                note,
                date,
                words);
    }
}
