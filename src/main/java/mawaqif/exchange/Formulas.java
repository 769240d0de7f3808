package mawaqif.exchange;

/**
 * Keeps texts from being run as formulas by spreadsheets that open a table: what begins like one is
 * given an apostrophe. Numbers are not texts and are left alone.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class Formulas {

    private static final String STARTS = "=+-@\t\r\n";

    private Formulas() {}

    static String defused(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
