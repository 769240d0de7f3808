package mawaqif.studies;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names anything in a study for good: stakeholders, issues, sources, claims, coders.
 *
 * @param value one to 64 characters out of {@code A-Z a-z 0-9 . _ -}, starting with a letter or a
 *     digit; case matters
 */
public record Code(String value) implements Comparable<Code> {

    /** The form of a code, for messages and schemas. */
    public static final String FORM = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    public Code {
        if (!isCode(value)) {
            throw new IllegalArgumentException(
                    "'%s' is not a code; a code has the form %s".formatted(value, FORM));
        }
    }

    /** The code that a text is, or empty where it is none. */
    public static Optional<Code> parse(String text) {
        return isCode(text) ? Optional.of(new Code(text)) : Optional.empty();
    }

    public static boolean isCode(String text) {
        return PATTERN.matcher(text).matches();
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
