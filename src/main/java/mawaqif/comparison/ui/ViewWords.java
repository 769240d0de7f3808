package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import mawaqif.comparison.views.View;
import mawaqif.ui.Bidi;
import mawaqif.ui.Dates;
import mawaqif.ui.Translations;

/** What screens say of saved views; their names are other people's text. */
final class ViewWords {

    /** Signs that turn the direction of what follows; inside a sentence they would turn it too. */
    private static final String TURNING = "[\u202A-\u202E\u2066-\u2069]";

    private ViewWords() {}

    /** A name by itself, in its own direction. */
    static Span name(View view) {
        Span name = new Span(view.name());
        name.addClassName("mw-view-name");
        name.getElement().setAttribute("dir", "auto").setAttribute("translate", "no");
        return name;
    }

    /** A name inside a sentence, where it cannot turn the rest. */
    static String inSentence(View view) {
        return Bidi.isolate(view.name().replaceAll(TURNING, ""));
    }

    /** Which screen a view is of, such as "Charts: Position strip". */
    static String screen(View view, Translations translations, Locale locale) {
        String path = view.address().path();
        if (!path.startsWith("charts/")) {
            return translations.getTranslation("comparison." + path, locale);
        }
        return translations.getTranslation(
                "comparison.filter",
                locale,
                translations.getTranslation("comparison.charts", locale),
                translations.getTranslation(
                        "comparison.charts." + path.substring("charts/".length()), locale));
    }

    /** Whether it follows the data, or at which data version it stays. */
    static String kind(View view, Translations translations, Locale locale) {
        return view.version() == null
                ? translations.getTranslation("comparison.views.live", locale)
                : translations.getTranslation("comparison.views.frozen", locale, view.version());
    }

    static String made(View view, Locale locale) {
        return Dates.day(view.madeAt().atZone(java.time.ZoneOffset.UTC).toLocalDate(), locale);
    }

    /** Its own address, which stays when what it shows moves. */
    static String link(String slug, View view) {
        return "studies/%s/views/%d".formatted(slug, view.id());
    }
}
