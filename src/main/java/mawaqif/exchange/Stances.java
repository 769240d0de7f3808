package mawaqif.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import mawaqif.studies.Lens;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Checks stances, and tells numbers that lie beside the scale from what is no number. */
final class Stances {

    private static final String ACCEPTED = "-2, -1, 0, 1, 2";
    private static final BigDecimal END = BigDecimal.TWO;

    private final Faults faults;
    private final Cells cells;
    private final Vocabulary vocabulary;

    Stances(Faults faults, Cells cells, Vocabulary vocabulary) {
        this.faults = faults;
        this.cells = cells;
        this.vocabulary = vocabulary;
    }

    /** A stance in its shortest form: −2 … 2, with ASCII hyphen; +1 and +2 are 1 and 2. */
    @Nullable String check(Row row, String column) {
        if (!cells.isGiven(row, column)) {
            return null;
        }
        return switch (row.get(column)) {
            case "-2" -> "-2";
            case "-1" -> "-1";
            case "0" -> "0";
            case "1", "+1" -> "1";
            case "2", "+2" -> "2";
            default -> {
                refuse(row, column);
                yield null;
            }
        };
    }

    private void refuse(Row row, String column) {
        BigDecimal number = number(row.get(column)).orElse(null);
        if (number == null || !faults.wantsMore()) {
            cells.refuse(row, column, ACCEPTED, "stance");
        } else if (number.abs().compareTo(END) > 0) {
            faults.errorInWords(row.at(column), ACCEPTED, outside(number, row));
        } else if (number.stripTrailingZeros().scale() > 0) {
            faults.error(
                    row.at(column),
                    ACCEPTED,
                    "stance.between",
                    whole(number, RoundingMode.FLOOR),
                    whole(number, RoundingMode.CEILING));
        } else {
            cells.refuse(row, column, ACCEPTED, "stance");
        }
    }

    /** The range in the words of the row's lens, and what may have happened. */
    private String outside(BigDecimal number, Row row) {
        Lens lens = vocabulary.scale(row.get("lens")).orElse(null);
        String range =
                lens == null
                        ? faults.reason("stance.range")
                        : faults.reason(
                                "stance.range.lens",
                                lens.code().value(),
                                point(lens, -2),
                                point(lens, 2));
        boolean wide = number.abs().compareTo(BigDecimal.valueOf(3)) == 0;
        boolean fromOne = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(5)) <= 0;
        String likely = fromOne ? "stance.from-one" : wide ? "stance.seven" : "stance.convert";
        return range + ". " + faults.reason(likely, number.signum() > 0 ? "2" : "-2");
    }

    private String point(Lens lens, int stance) {
        return lens.point(stance).in(Translations.language(faults.locale()));
    }

    /** A number in any digits, with any minus sign, however many decimals. */
    private static Optional<BigDecimal> number(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip()
                .codePoints()
                .forEach(c -> {
                    if (Character.isDigit(c)) {
                        plain.append(Character.digit(c, 10));
                    } else if (c == '\u2212' || c >= '\u2010' && c <= '\u2015') {
                        plain.append('-');
                    } else if (c == ',' || c == '\u066B') {
                        plain.append('.');
                    } else {
                        plain.appendCodePoint(c);
                    }
                });
        return plain.toString().matches("[-+]?\\d{1,9}(\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(plain.toString()))
                : Optional.empty();
    }

    private static String whole(BigDecimal number, RoundingMode mode) {
        return number.setScale(0, mode).toPlainString();
    }
}
