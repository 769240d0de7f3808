package mawaqif.claims;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which claims count: one vocabulary for screens, addresses and the API.
 *
 * @param choices field to what it lets through; a field not named lets everything through
 * @param from first day of the claim's date, or null
 * @param to last day of the claim's date, or null
 * @param text words that must all occur, Arabic-normalised, in quotes, translations or note; or
 *     null
 */
public record Filter(
        Map<Field, Choice> choices,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String text) {

    /** The fields that take a list of codes, in the order screens show them. */
    public enum Field {
        LENS,
        STAKEHOLDER,
        ISSUE,
        SOURCE,
        SCENARIO,
        PERIOD,
        CODER,
        STATUS,
        ATTRIBUTION,
        CONFIDENCE;

        /** The name in addresses. */
        public String parameter() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Filter {
        choices = Map.copyOf(choices);
    }

    public Optional<Choice> choice(Field field) {
        return Optional.ofNullable(choices.get(field));
    }
}
