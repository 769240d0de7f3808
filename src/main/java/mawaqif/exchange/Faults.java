package mawaqif.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mawaqif.api.Problem.Fault;
import mawaqif.api.Problem.InvalidContent;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/**
 * Gathers everything that is wrong with what is imported, in the order found: errors, which refuse
 * it, and warnings. Of each the first {@value InvalidContent#SHOWN} are kept and all are counted.
 */
final class Faults {

    private static final int LONGEST_VALUE = 10_000;
    private static final int LISTED = 50;

    private final Translations texts;
    private final Locale locale;
    private final List<Fault> errors = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();
    private int errorCount;
    private int warningCount;

    Faults(Translations texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * @param key the reason among the texts, after {@code exchange.fault.}
     */
    void error(Place place, @Nullable String accepted, String key, Object... parameters) {
        errorCount++;
        if (errors.size() < InvalidContent.SHOWN) {
            errors.add(fault(place, accepted, reason(key, parameters)));
        }
    }

    void warning(Place place, @Nullable String accepted, String key, Object... parameters) {
        warningCount++;
        if (warnings.size() < InvalidContent.SHOWN) {
            warnings.add(fault(place, accepted, reason(key, parameters)));
        }
    }

    /** Adds an error whose reason has been put into words elsewhere. */
    void errorInWords(Place place, @Nullable String accepted, String reason) {
        errorCount++;
        if (errors.size() < InvalidContent.SHOWN) {
            errors.add(fault(place, accepted, reason));
        }
    }

    /** Adds a warning whose reason has been put into words elsewhere. */
    void warningInWords(Place place, String reason) {
        warningCount++;
        if (warnings.size() < InvalidContent.SHOWN) {
            warnings.add(fault(place, null, reason));
        }
    }

    /** Whether a text is no longer than a field may be; otherwise that is told. */
    boolean fits(Place place, String text) {
        int length = text.length() <= Limits.TEXT ? 0 : text.codePointCount(0, text.length());
        if (length > Limits.TEXT) {
            error(place, null, "long", Limits.TEXT, length);
        }
        return length <= Limits.TEXT;
    }

    boolean any() {
        return errorCount > 0;
    }

    int count() {
        return errorCount;
    }

    /** Whether the next error would still be read by somebody, so that explaining it pays. */
    boolean wantsMore() {
        return errors.size() < InvalidContent.SHOWN;
    }

    List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    int warningCount() {
        return warningCount;
    }

    Locale locale() {
        return locale;
    }

    /** Ends the import if anything is wrong. */
    void refuse() {
        if (any()) {
            throw new InvalidContent(reason("refused", errorCount), errors, errorCount);
        }
    }

    String reason(String key, Object... parameters) {
        return texts.getTranslation("exchange.fault." + key, locale, parameters);
    }

    /** Codes for the field {@code accepted}; of a long list the beginning. */
    static String listed(Set<String> codes) {
        String shown = String.join(", ", codes.stream().limit(LISTED).toList());
        return codes.size() > LISTED ? shown + ", …" : shown;
    }

    private static Fault fault(Place place, @Nullable String accepted, String reason) {
        String value = place.value();
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…";
        }
        return new Fault(place.file(), place.line(), place.column(), value, reason, accepted);
    }
}
