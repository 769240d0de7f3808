package mawaqif.users;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules for names with which people sign in. */
final class PersonName {

    /** No colon: HTTP Basic ends the name there. */
    private static final Pattern ALLOWED =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@'-]{0,63}");

    private PersonName() {}

    /**
     * The name as it is kept: composed, without space around it.
     *
     * @throws Refusal if it is empty, too long or has other characters
     */
    static String checked(String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (clean.length() > 64 || !ALLOWED.matcher(clean).matches()) {
            throw new Refusal("users.refused.name");
        }
        return clean;
    }

    /** What two spellings of one name have in common; at most 128 characters. */
    static String key(String name) {
        String folded =
                Normalizer.normalize(name.strip(), Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
        return folded.length() <= 128 ? folded : folded.substring(0, 128);
    }
}
