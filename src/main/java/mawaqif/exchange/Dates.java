package mawaqif.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import mawaqif.studies.PartialDate;

/** Reads dates strictly: four-digit years in Western digits, nothing around them. */
final class Dates {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    private Dates() {}

    static Optional<PartialDate> parse(String text) {
        return FORM.matcher(text).matches() ? PartialDate.parse(text) : Optional.empty();
    }
}
