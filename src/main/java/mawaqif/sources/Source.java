package mawaqif.sources;

import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.PartialDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document; its words are a {@link SourceText}.
 *
 * @param file where it stands in the study folder, such as {@code sources/report.txt}
 * @param language BCP 47
 * @param direction as given, or null to follow the language
 * @param redistributable whether its quotes may stand in figures and briefings
 */
public record Source(
        Code code,
        String file,
        LocalizedText title,
        @Nullable LocalizedText publisher,
        @Nullable LocalizedText author,
        @Nullable PartialDate published,
        String language,
        @Nullable Direction direction,
        @Nullable String url,
        @Nullable LocalizedText rights,
        Redistributable redistributable) {

    /** Which way a document runs. */
    public enum Direction {
        LTR,
        RTL
    }

    /** Whether the words may be passed on. */
    public enum Redistributable {
        YES,
        NO,
        UNKNOWN
    }

    /** The direction given, else that of the language's script. */
    public Direction effectiveDirection() {
        if (direction != null) {
            return direction;
        }
        return com.ibm.icu.util.ULocale.forLanguageTag(language).isRightToLeft()
                ? Direction.RTL
                : Direction.LTR;
    }
}
