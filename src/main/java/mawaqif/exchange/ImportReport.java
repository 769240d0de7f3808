package mawaqif.exchange;

import java.util.List;
import mawaqif.api.Problem.Fault;

/**
 * What an import has brought.
 *
 * @param slug the study's name in addresses
 * @param dataVersion the data version that the import made
 * @param added what is new
 * @param replaced what took the place of something with the same id
 * @param warnings what was odd but accepted, the first thousand
 * @param warningCount how many warnings there are in all
 */
public record ImportReport(
        String slug,
        long dataVersion,
        Counts added,
        Counts replaced,
        List<Fault> warnings,
        int warningCount) {

    public ImportReport {
        warnings = List.copyOf(warnings);
    }

    /** How many of each kind. */
    public record Counts(int sources, int claims, int quotes, int silences) {}
}
