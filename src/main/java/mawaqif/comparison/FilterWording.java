package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.claims.Status;
import mawaqif.ui.Bidi;

/** Says which claims are counted. */
record FilterWording(MatrixWording wording) {

    /** Every filter in words, or that there is none. */
    String filters(Filter filter, FilterOptions options) {
        List<String> parts = new ArrayList<>();
        for (Filter.Field field : Filter.Field.values()) {
            Choice choice = filter.choice(field).orElse(null);
            if (choice != null && field != Filter.Field.LENS && !isDefault(field, choice)) {
                parts.add(
                        wording.text(
                                "comparison.filter",
                                options.name(field),
                                Bidi.isolate(options.words(field, choice))));
            }
        }
        if (filter.from() != null || filter.to() != null) {
            String from = filter.from() == null ? "" : filter.from().toString();
            String to = filter.to() == null ? "" : filter.to().toString();
            parts.add(
                    wording.text(
                            "comparison.filter",
                            wording.text("claims.field.date"),
                            Bidi.leftToRight(from + "–" + to)));
        }
        if (filter.text() != null) {
            parts.add(
                    wording.text(
                            "comparison.filter",
                            wording.text("claims.field.q"),
                            Bidi.isolate("“" + filter.text() + "”")));
        }
        return parts.isEmpty()
                ? wording.text("comparison.no-filters")
                : wording.text("comparison.filters", String.join(" · ", parts));
    }

    /** The statuses that are counted. */
    String status(Filter filter) {
        Choice choice = filter.choice(Filter.Field.STATUS).orElse(null);
        if (choice != null && isDefault(Filter.Field.STATUS, choice)) {
            return wording.text("comparison.footer.status.accepted");
        }
        List<String> counted = new ArrayList<>();
        for (Status status : Status.values()) {
            if (choice == null || choice.admits(status.code())) {
                counted.add(wording.text("claims.status." + status.code()));
            }
        }
        String list = String.join(wording.text("claims.filter.separator"), counted);
        return wording.text("comparison.footer.status", MatrixWording.capitalised(list));
    }

    private static boolean isDefault(Filter.Field field, Choice choice) {
        return field == Filter.Field.STATUS
                && !choice.excluded()
                && choice.codes().equals(Set.of(Status.ACCEPTED.code()));
    }
}
