package mawaqif.comparison.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import mawaqif.analysis.Measure;
import mawaqif.analysis.Nearness;
import mawaqif.comparison.Measures;
import mawaqif.comparison.StudyMatrix;
import org.jspecify.annotations.Nullable;

/**
 * How close stakeholders are, as the API writes it: squares in the order of the stakeholders, with
 * null where a pair shares no issue.
 *
 * @param stakeholders codes
 * @param values unrounded
 * @param shared issues on which both have evidence; on the diagonal those on which one has
 */
record ClosenessJson(
        String measure,
        List<String> stakeholders,
        List<List<@Nullable Double>> values,
        List<List<Integer>> shared) {

    static ClosenessJson of(StudyMatrix matrix, Measure measure) {
        Nearness nearness = matrix.nearness(measure);
        List<List<@Nullable Double>> values = new ArrayList<>();
        List<List<Integer>> shared = new ArrayList<>();
        for (int one = 0; one < nearness.size(); one++) {
            List<@Nullable Double> row = new ArrayList<>();
            List<Integer> counts = new ArrayList<>();
            for (int other = 0; other < nearness.size(); other++) {
                OptionalDouble value = nearness.value(one, other);
                row.add(value.isPresent() ? (Double) value.getAsDouble() : null);
                counts.add(nearness.shared(one, other));
            }
            values.add(row);
            shared.add(counts);
        }
        return new ClosenessJson(
                Measures.code(measure),
                matrix.columns().stream()
                        .map(column -> column.stakeholder().code().value())
                        .toList(),
                values,
                shared);
    }
}
