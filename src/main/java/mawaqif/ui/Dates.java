package mawaqif.ui;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Dates in words; Arabic months are those of Iraq. */
public final class Dates {

    private Dates() {}

    /** 17 September 2025, ١٧ أيلول ٢٠٢٥ in the locale's digits. */
    public static String day(LocalDate day, Locale locale) {
        return format("d MMMM y", day, locale);
    }

    /** September 2025. */
    public static String month(LocalDate day, Locale locale) {
        return format("MMMM y", day, locale);
    }

    /** The twelve months as they stand between day and year: January, كانون الثاني. */
    public static List<String> months(Locale locale) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> format("MMMM", LocalDate.of(2000, month, 1), locale))
                .toList();
    }

    /** 23 November 2026, 09:40 UTC. */
    public static String moment(Instant moment, Locale locale) {
        return format("d MMMM y, HH:mm 'UTC'", moment, locale);
    }

    private static String format(String pattern, LocalDate day, Locale locale) {
        return format(pattern, day.atStartOfDay().toInstant(ZoneOffset.UTC), locale);
    }

    private static String format(String pattern, Instant moment, Locale locale) {
        boolean arabic = Translations.language(locale).equals("ar");
        SimpleDateFormat format =
                new SimpleDateFormat(
                        arabic ? pattern.replace(",", "،") : pattern, ULocale.forLocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(moment));
    }
}
