package mawaqif.comparison.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mawaqif.comparison.MatrixParameters;
import mawaqif.comparison.MatrixQuery;
import mawaqif.studies.Code;

/**
 * What an address below a study shows, once it is known to make sense.
 *
 * @param live the shortest address of the same at the newest data version
 * @param query what the matrix behind the screen is asked for, at the data version shown
 * @param opened parents shown with their parts
 * @param pinned whether the address itself names the data version
 */
public record ShownScreen(ScreenAddress live, MatrixQuery query, Set<Code> opened, boolean pinned) {

    private static final String CELL = "cell";

    private static final List<String> IN_MATRIX =
            Stream.concat(MatrixParameters.NAMES.stream(), Stream.of("open")).toList();

    /** The screen's path below the study, such as {@code charts/bars}. */
    public String path() {
        return live.path();
    }

    /** The matrix at the newest data version under the same filter. */
    public ScreenAddress matrix() {
        Map<String, List<String>> common = new LinkedHashMap<>(live.parameters());
        common.keySet().removeIf(name -> !IN_MATRIX.contains(name));
        return new ScreenAddress("matrix", common);
    }

    /** Whether it shows what a view keeps; which cell is open beside it makes no difference. */
    public boolean shows(View view) {
        Long version = view.version();
        return (version == null ? !pinned : pinned && version == query.version())
                && ScreenAddress.parse(view.screen()).without(CELL).equals(live.without(CELL));
    }
}
