package mawaqif.users;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** Makes the code under which a person codes out of their name, which may have any letters. */
final class CoderCode {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final int LONGEST = 64;

    private CoderCode() {}

    static String of(String person) {
        if (FORM.matcher(person).matches()) {
            return person;
        }
        String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(person);
        String code = latin.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        code = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
        return code.isEmpty() ? "importer" : code;
    }
}
