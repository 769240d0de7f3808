package mawaqif.comparison.views;

import java.text.Normalizer;

/** The rules for the names of views: a line of text, whatever its script. */
final class ViewName {

    /** In code points; {@code saved_view.name} holds twice as many UTF-16 units. */
    static final int MOST = 200;

    private ViewName() {}

    /**
     * The name as it is kept: composed, without space around it, otherwise as typed.
     *
     * @throws ViewRefused if it is empty, too long, or has line breaks or other control characters
     */
    static String checked(String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (clean.codePoints().noneMatch(ViewName::isSeen)) {
            throw new ViewRefused("comparison.views.refused.empty");
        }
        if (clean.codePointCount(0, clean.length()) > MOST) {
            throw new ViewRefused("comparison.views.refused.long");
        }
        if (clean.codePoints().anyMatch(ViewName::breaksTheLine)) {
            throw new ViewRefused("comparison.views.refused.control");
        }
        return clean;
    }

    private static boolean isSeen(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && Character.getType(letter) != Character.FORMAT;
    }

    private static boolean breaksTheLine(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
