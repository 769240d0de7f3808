package mawaqif.sources.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mawaqif.studies.PartialDate;

/** Finds the first date that words name, in numbers or with a month of English or Arabic. */
final class DateGuess {

    private static final Map<String, Integer> MONTHS = months();

    private static final String NAMES =
            String.join(
                    "|",
                    MONTHS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .map(Pattern::quote)
                            .toList());

    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d\\d)[-/._](\\d{1,2})(?:[-/._](\\d{1,2}))?(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?iu)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s/]+(?:من\\s+)?("
                            + NAMES
                            + ")(?:\\s*/\\s*\\p{L}+)?[\\s,/،]+((?:19|20)\\d\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(" + NAMES + ")\\s+(?:(\\d{1,2}),\\s*)?((?:19|20)\\d\\d)");

    private DateGuess() {}

    /** The date that comes first in the words, to the day or the month. */
    static Optional<PartialDate> in(String words) {
        String digits = latinDigits(words);
        List<Found> all = new ArrayList<>();
        Matcher numbers = NUMBERS.matcher(digits);
        while (numbers.find()) {
            add(all, numbers.start(), numbers.group(1), number(numbers.group(2)), numbers.group(3));
        }
        Matcher day = DAY_FIRST.matcher(digits);
        while (day.find()) {
            add(all, day.start(), day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(digits);
        while (month.find()) {
            add(all, month.start(), month.group(3), month(month.group(1)), month.group(2));
        }
        return all.stream()
                .min(
                        java.util.Comparator.comparingInt(Found::at)
                                .thenComparing(each -> -each.date().text().length()))
                .map(Found::date);
    }

    private record Found(int at, PartialDate date) {}

    private static void add(
            List<Found> all,
            int at,
            String year,
            int month,
            @org.jspecify.annotations.Nullable String day) {
        try {
            LocalDate date = LocalDate.of(number(year), month, day == null ? 1 : number(day));
            all.add(
                    new Found(
                            at,
                            new PartialDate(
                                    day == null
                                            ? date.toString().substring(0, 7)
                                            : date.toString())));
        } catch (DateTimeException noDate) {
            // such as 2025-31
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }

    private static String latinDigits(String words) {
        StringBuilder digits = new StringBuilder(words.length());
        words.chars()
                .forEach(c -> {
                    int value = Character.isDigit(c) ? Character.digit(c, 10) : -1;
                    digits.append(value < 0 ? (char) c : (char) ('0' + value));
                });
        return digits.toString();
    }

    private static Map<String, Integer> months() {
        String[][] names = {
            {"january", "jan", "كانون الثاني", "يناير"},
            {"february", "feb", "شباط", "فبراير"},
            {"march", "mar", "آذار", "اذار", "مارس"},
            {"april", "apr", "نيسان", "أبريل", "ابريل"},
            {"may", "أيار", "ايار", "مايو"},
            {"june", "jun", "حزيران", "يونيو"},
            {"july", "jul", "تموز", "يوليو"},
            {"august", "aug", "آب", "اب", "أغسطس", "اغسطس"},
            {"september", "sept", "sep", "أيلول", "ايلول", "سبتمبر"},
            {"october", "oct", "تشرين الأول", "تشرين الاول", "أكتوبر", "اكتوبر"},
            {"november", "nov", "تشرين الثاني", "نوفمبر"},
            {"december", "dec", "كانون الأول", "كانون الاول", "ديسمبر"}
        };
        Map<String, Integer> months = new java.util.HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i]) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
