package mawaqif.studies.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Map;
import mawaqif.studies.LocalizedText;

/** A text in the language of the screen, and beside it in every other language it has. */
class BothLanguages extends Span {

    BothLanguages(LocalizedText text, String language) {
        addClassName("mw-both");
        Map<String, String> all = text.byLanguage();
        String first = text.in(language);
        String firstTag =
                all.entrySet().stream()
                        .filter(each -> each.getValue().equals(first))
                        .map(Map.Entry::getKey)
                        .filter(tag -> all.get(language) == null || tag.equals(language))
                        .findFirst()
                        .orElse("");
        add(words(first, firstTag, "mw-both-first"));
        all.forEach((tag, words) -> {
            if (!tag.equals(firstTag)) {
                add(words(words, tag, "mw-both-other"));
            }
        });
    }

    private static Span words(String text, String tag, String className) {
        Span words = new Span(text);
        words.addClassName(className);
        words.getElement().setAttribute("dir", "auto");
        if (!tag.isEmpty()) {
            words.getElement().setAttribute("lang", tag);
        }
        return words;
    }
}
