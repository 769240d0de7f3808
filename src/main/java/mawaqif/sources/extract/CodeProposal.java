package mawaqif.sources.extract;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;
import mawaqif.studies.Code;

/** Proposes the code of a source: words of its title in Latin letters, else its file's name. */
final class CodeProposal {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;

    private CodeProposal() {}

    /**
     * @param taken which codes are not free
     */
    static Code of(String title, String fileName, Predicate<Code> taken) {
        String base = slug(title);
        if (base.length() < SHORTEST) {
            base = slug(fileName.replaceFirst("\\.[^.]*$", ""));
        }
        if (base.length() < SHORTEST) {
            base = slug(Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(title));
        }
        if (base.length() < SHORTEST) {
            base = "source";
        }
        Code code = new Code(base);
        for (int n = 2; taken.test(code); n++) {
            code = new Code(base + "-" + n);
        }
        return code;
    }

    /** Whole words in small ASCII letters with hyphens; empty where there are none. */
    private static String slug(String words) {
        String plain =
                Transliterator.getInstance("Latin-ASCII")
                        .transliterate(words)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("['’]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, cut > 0 ? cut : LONGEST);
    }
}
