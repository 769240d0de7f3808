package mawaqif.comparison;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import mawaqif.analysis.SourceMix;
import mawaqif.sources.Source;

/**
 * The languages of the sources behind a matrix.
 *
 * @param languages of the study's sources, as BCP 47 primary tags: Arabic first where there is any,
 *     then the most frequent first
 * @param mix in the order of these languages and of the matrix
 */
record LanguageMix(List<String> languages, SourceMix mix) {
    private static final String ARABIC = "ar";

    /** A source's language, without region or script. */
    static String language(Source source) {
        return ULocale.forLanguageTag(source.language()).getLanguage();
    }

    /** Each language once, in the order of this record. */
    static List<String> ordered(List<String> languages) {
        List<String> ordered = new ArrayList<>(new TreeSet<>(languages));
        ordered.sort(
                Comparator.comparing((String each) -> !each.equals(ARABIC))
                        .thenComparing(each -> -Collections.frequency(languages, each)));
        return List.copyOf(ordered);
    }

    /** Distinct sources of a cell in each language. */
    List<Integer> cell(int row, int column) {
        return mix.cells().get(row).get(column);
    }
}
