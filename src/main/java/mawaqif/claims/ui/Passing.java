package mawaqif.claims.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawaqif.api.Query;

/** Parameters of an address that a screen keeps but does not read itself. */
final class Passing {

    /** The data version is read by the study, the others by the frame. */
    static final List<String> NAMES = List.of("version", "lang", "digits", "theme");

    private Passing() {}

    static Map<String, String> from(Query query) {
        Map<String, String> kept = new LinkedHashMap<>();
        NAMES.forEach(name -> query.one(name).ifPresent(value -> kept.put(name, value)));
        return kept;
    }
}
