package mawaqif.ui;

import java.util.OptionalLong;

/**
 * A screen of a study, as the menu needs it; each module offers its own as a bean.
 *
 * @see mawaqif.ui.Symbol
 */
public interface StudyScreen {

    /** The key of its name. */
    String nameKey();

    /** Its path under the study's; empty for the overview. */
    String segment();

    Symbol symbol();

    /** Its place in the menu; smaller stands first. */
    int order();

    /** How many things it holds, to stand beside its name. */
    default OptionalLong count(String study) {
        return OptionalLong.empty();
    }

    /** Whether the signed-in person may open it. */
    default boolean isOpen(String study) {
        return true;
    }
}
