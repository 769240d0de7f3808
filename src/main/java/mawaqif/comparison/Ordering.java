package mawaqif.comparison;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import mawaqif.analysis.Matrix;
import mawaqif.studies.Codebook;

/**
 * Where the rows and columns of a matrix go.
 *
 * @param issues positions of the plain matrix's rows in their new order
 * @param columns positions of its columns in their new order
 */
record Ordering(int[] issues, int[] columns) {

    static Ordering of(MatrixOrder order, Matrix matrix, Codebook codebook, String language) {
        return switch (order) {
            case CURATED, SIMILARITY, POLARISATION, COVERAGE ->
                    new Ordering(
                            IntStream.range(0, matrix.issues().size()).toArray(),
                            IntStream.range(0, matrix.parts().size()).toArray());
            case NAME -> byName(matrix, codebook, language);
        };
    }

    private static Ordering byName(Matrix matrix, Codebook codebook, String language) {
        return new Ordering(
                sorted(
                        matrix.issues().size(),
                        row -> codebook.issues().get(matrix.issues().get(row)).label().in(language),
                        language),
                sorted(
                        matrix.parts().size(),
                        column ->
                                codebook.stakeholders()
                                        .get(matrix.parts().get(column).stakeholder())
                                        .label()
                                        .in(language),
                        language));
    }

    private static int[] sorted(int size, IntFunction<String> name, String language) {
        List<Integer> positions = IntStream.range(0, size).boxed().toList();
        Comparator<Object> collator = Collator.getInstance(ULocale.forLanguageTag(language));
        return positions.stream()
                .sorted(Comparator.comparing(name::apply, collator))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
