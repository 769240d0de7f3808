package mawaqif.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words of a source as they stand there, in their own language and direction. */
@Tag("blockquote")
public final class Verbatim extends HtmlContainer {

    /**
     * @param language BCP 47, of the source
     */
    public Verbatim(String words, String language) {
        addClassName("mw-verbatim");
        getElement().setAttribute("lang", language).setAttribute("dir", "auto");
        setText(words);
    }
}
