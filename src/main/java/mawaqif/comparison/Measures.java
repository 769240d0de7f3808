package mawaqif.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mawaqif.analysis.Measure;
import mawaqif.api.Problem;
import mawaqif.api.Query;

/** Measures of closeness in the words of addresses. */
public final class Measures {

    /** The parameter. */
    public static final String NAME = "measure";

    private static final List<String> CODES =
            Arrays.stream(Measure.values()).map(Measures::code).toList();

    private Measures() {}

    /**
     * The measure asked for, or similarity.
     *
     * @throws Problem.BadRequest naming the parameter, its value and what is accepted
     */
    public static Measure read(Query query) {
        return Measure.valueOf(query.word(NAME, CODES).toUpperCase(Locale.ROOT));
    }

    public static String code(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }
}
