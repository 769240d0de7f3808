package mawaqif.charts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timeline's own words, finished in the figure's language and, where the lens words its scale,
 * in the lens's words.
 *
 * @param against end of the scale at −2
 * @param favour end of the scale at +2
 * @param claim legend of a tick
 * @param coarse legend of a tick with a line, for example "only month or year known"
 * @param crowd legend of the columns of a lane with very many claims, for example "many claims:
 *     height by number"
 * @param median legend of the rolling median; null where there is none to draw
 * @param about legend of a bar, for example "about a period"
 * @param noEvidence legend
 * @param months names of the twelve months, as they stand between day and year; none where days are
 *     written 2025-09-17
 */
public record TimelineWords(
        String against,
        String favour,
        String claim,
        String coarse,
        String crowd,
        @Nullable String median,
        String about,
        String noEvidence,
        List<String> months) {

    /** Words with days written in numbers. */
    public TimelineWords(
            String against,
            String favour,
            String claim,
            String coarse,
            String crowd,
            @Nullable String median,
            String about,
            String noEvidence) {
        this(against, favour, claim, coarse, crowd, median, about, noEvidence, List.of());
    }

    public TimelineWords {
        months = months.stream().map(Texts::name).toList();
        if (!months.isEmpty() && months.size() != 12) {
            throw new IllegalArgumentException("A year has 12 months, not " + months.size());
        }
        against = Texts.name(against);
        favour = Texts.name(favour);
        claim = Texts.name(claim);
        coarse = Texts.name(coarse);
        crowd = Texts.name(crowd);
        median = median == null ? null : Texts.name(median);
        about = Texts.name(about);
        noEvidence = Texts.name(noEvidence);
    }

    /**
     * Days in words: one, a whole month, whole years, or from one to another.
     *
     * @param from first epoch day
     * @param to last epoch day, not before the first
     */
    public String days(int from, int to, Digits digits) {
        LocalDate first = LocalDate.ofEpochDay(from);
        LocalDate last = LocalDate.ofEpochDay(to);
        if (from == to) {
            return day(first, digits);
        }
        boolean monthly = first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
        if (monthly && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            String years = digits.plain(first.getYear());
            return first.getYear() == last.getYear()
                    ? years
                    : Texts.ltr(years + "–" + digits.plain(last.getYear()));
        }
        if (monthly && first.plusMonths(1).isAfter(last)) {
            return month(first, digits);
        }
        return day(first, digits) + " – " + day(last, digits);
    }

    private String day(LocalDate day, Digits digits) {
        return months.isEmpty()
                ? Texts.ltr(day.toString())
                : Texts.isolate(digits.plain(day.getDayOfMonth()) + " " + month(day, digits));
    }

    private String month(LocalDate day, Digits digits) {
        return months.isEmpty()
                ? Texts.ltr(day.toString().substring(0, 7))
                : months.get(day.getMonthValue() - 1) + " " + digits.plain(day.getYear());
    }
}
