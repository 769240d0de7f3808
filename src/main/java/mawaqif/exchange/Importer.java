package mawaqif.exchange;

import com.ibm.icu.text.Transliterator;
import mawaqif.studies.Code;

/** Makes a coder's code out of a person's name, which may have any letters. */
final class Importer {

    /** The coder of what the application itself imports. */
    static final String SYSTEM = "mawaqif";

    private static final int LONGEST = 64;

    private Importer() {}

    static String code(String person) {
        if (Code.isCode(person)) {
            return person;
        }
        String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(person);
        String code = latin.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        code = code.length() > LONGEST ? code.substring(0, LONGEST) : code;
        return code.isEmpty() ? "importer" : code;
    }
}
