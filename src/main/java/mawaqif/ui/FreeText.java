package mawaqif.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * Words that somebody typed, such as a translation, a note or a reason: in their own direction, and
 * with the language that their letters tell, so that they are read out and set right.
 */
@Tag("p")
public final class FreeText extends HtmlContainer {

    public FreeText(String words) {
        getElement().setAttribute("lang", language(words)).setAttribute("dir", "auto");
        setText(words);
    }

    /**
     * The language of a text by most of its letters.
     *
     * @return {@code ar}, {@code en}, or {@code und} where neither Arabic nor Latin letters lead
     */
    static String language(String words) {
        long arabic = letters(words, Character.UnicodeScript.ARABIC);
        long latin = letters(words, Character.UnicodeScript.LATIN);
        return arabic > latin ? "ar" : latin > arabic ? "en" : "und";
    }

    private static long letters(String words, Character.UnicodeScript script) {
        return words.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == script)
                .count();
    }
}
