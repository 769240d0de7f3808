package mawaqif.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises what spreadsheets and word processors make of codes, stances, dates and words. */
enum Mangled {
    /** A date in a spreadsheet's own form, often made out of a code such as 1-2. */
    DATE(
            "\\d{1,4}[-/](\\d{1,2}|[A-Za-z]{3,9})([-/]\\d{2,4})?([ T]\\d{1,2}:\\d{2}.*)?"
                    + "|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}"),
    /** A number in scientific notation, made out of a long code. */
    SCIENTIFIC("[-+]?\\d+([.,]\\d+)?[eE][-+]?\\d+"),
    /** A number with decimals. */
    DECIMALS("[-+]?\\d+[.,]\\d+"),
    /** The result of a broken formula. */
    FORMULA("#(NAME\\?|REF!|VALUE!|N/A|DIV/0!|NUM!|NULL!)"),
    /** A typographic minus, or digits that are not Western. */
    DIGITS("(?=.*[^\\p{ASCII}])[-+\u2212\u2010-\u2015\u061C\u200E\u200F]*[\\p{Nd}]+"),
    /** An apostrophe that keeps a spreadsheet from calculating. */
    APOSTROPHE("'.*"),
    /** White space or invisible marks around the text. */
    SPACE("(?s)[\\s\\p{Z}\\p{Cf}]+.*|.*[\\s\\p{Z}\\p{Cf}]+"),
    /** Words lost to an encoding that doesn't have their letters. */
    LOST("(?s).*(\\?\\?\\?|\uFFFD).*");

    private final Pattern form;

    Mangled(String form) {
        this.form = Pattern.compile(form);
    }

    /**
     * The hint among the texts for a value that has been refused, if it looks like one of these.
     */
    static Optional<String> hint(String value) {
        for (Mangled each : values()) {
            if (each.form.matcher(value).matches()) {
                return Optional.of("mangled." + each.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
