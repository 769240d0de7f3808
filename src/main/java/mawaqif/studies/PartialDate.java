package mawaqif.studies;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A date known to the day, the month or only the year.
 *
 * @param text ISO 8601: {@code 2025-09-17}, {@code 2025-09} or {@code 2025}
 */
public record PartialDate(String text) {

    public PartialDate {
        firstDay(text);
    }

    /** The date, or empty where the text is none. */
    public static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(new PartialDate(text));
        } catch (IllegalArgumentException notADate) {
            return Optional.empty();
        }
    }

    /** The first day that the date can mean; filters and orders use it. */
    public LocalDate firstDay() {
        return firstDay(text);
    }

    /** The last day that the date can mean. */
    public LocalDate lastDay() {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> firstDay();
        };
    }

    private static LocalDate firstDay(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1);
                case 7 -> YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException(
                    "'%s' is not a date; write 2025-09-17, 2025-09 or 2025".formatted(text));
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
