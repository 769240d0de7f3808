package mawaqif.claims.ui;

import java.util.Locale;
import mawaqif.studies.PartialDate;
import mawaqif.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Dates in words, as exact as they are known. */
final class PartialDates {

    private PartialDates() {}

    /** 17 September 2025, September 2025 or 2025; empty where there is none. */
    static String words(@Nullable PartialDate date, Locale locale) {
        if (date == null) {
            return "";
        }
        return switch (date.text().length()) {
            case 10 -> Dates.day(date.firstDay(), locale);
            case 7 -> Dates.month(date.firstDay(), locale);
            default -> date.text();
        };
    }
}
