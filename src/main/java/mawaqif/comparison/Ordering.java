package mawaqif.comparison;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

import mawaqif.analysis.Matrix;
import mawaqif.analysis.Order;
import mawaqif.studies.Codebook;
import mawaqif.studies.LocalizedText;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Where the rows and columns of a matrix go.
 *
 * @param issues positions of the plain matrix's rows in their new order
 * @param columns positions of its columns in their new order
 */
record Ordering(int[] issues, int[] columns) {

    /**
     * @param language of the names, {@code en} or {@code ar}
     */
    static Ordering of(Order order, Matrix matrix, Codebook codebook, String language) {
        return new Ordering(
                order.issues(
                        matrix,
                        ranks(
                                codebook.issues().stream().map(each -> each.label()).toList(),
                                language)),
                order.parts(
                        matrix,
                        ranks(
                                codebook.stakeholders().stream().map(each -> each.label()).toList(),
                                language)));
    }

    /** Each name's place in the alphabet of the language. */
    private static IntUnaryOperator ranks(List<LocalizedText> labels, String language) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
        int[] sorted =
                IntStream.range(0, labels.size())
                        .boxed()
                        .sorted((a, b) ->
                                collator.compare(
                                        labels.get(a).in(language), labels.get(b).in(language)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        int[] rank = new int[sorted.length];
        for (int place = 0; place < sorted.length; place++) {
            rank[sorted[place]] = place;
        }
        return code -> rank[code];
    }
}
