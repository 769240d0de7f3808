package mawaqif.claims;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /** Lets every claim through, whatever its status. */
    public static final Filter EVERYTHING = new Filter(Map.of(), null, null, null);

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
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Filter {
        choices = Map.copyOf(choices);
    }

    public Optional<Choice> choice(Field field) {
        return Optional.ofNullable(choices.get(field));
    }

    /** The same with another choice in one field. */
    public Filter with(Field field, Choice choice) {
        Map<Field, Choice> more = new EnumMap<>(Field.class);
        more.putAll(choices);
        more.put(field, choice);
        return new Filter(more, from, to, text);
    }

    /** The same without regard to one field. */
    public Filter without(Field field) {
        Map<Field, Choice> fewer = new EnumMap<>(Field.class);
        fewer.putAll(choices);
        fewer.remove(field);
        return new Filter(fewer, from, to, text);
    }

    /** The same with other words to look for. */
    public Filter withText(@Nullable String words) {
        return new Filter(choices, from, to, words);
    }
}
