package mawaqif.claims.ui;

import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mawaqif.sources.Source;
import mawaqif.studies.LocalizedText;
import mawaqif.ui.Bidi;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Says what is known of a source, in one language. */
final class SourceWording {

    private final Translations translations;
    private final Locale locale;

    SourceWording(Translations translations, Locale locale) {
        this.translations = translations;
        this.locale = locale;
    }

    String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    String in(@Nullable LocalizedText words) {
        return words == null ? "" : words.in(Translations.language(locale));
    }

    /** Publisher, date, language and length on one line. */
    String facts(Source source, int characters) {
        return String.join(
                " · ",
                Stream.of(
                                in(source.publisher()),
                                published(source),
                                language(source),
                                characters(characters))
                        .filter(each -> !each.isEmpty())
                        .map(Bidi::isolate)
                        .toList());
    }

    /** The title in the language of the document, where it has one. */
    String ownTitle(Source source) {
        return source.title().in(ULocale.forLanguageTag(source.language()).getLanguage());
    }

    String published(Source source) {
        return PartialDates.words(source.published(), locale);
    }

    /** The name of its language, in the language of the screen. */
    String language(Source source) {
        return ULocale.forLanguageTag(source.language()).getDisplayName(ULocale.forLocale(locale));
    }

    String characters(int number) {
        return text("claims.source.characters", number);
    }

    /**
     * @param length {@code short.} for a word, empty for what follows from it
     */
    String redistributable(String length, Source source) {
        return text(
                "claims.source.redistributable."
                        + length
                        + source.redistributable().name().toLowerCase(Locale.ROOT));
    }

    /** Everything that is known of it. */
    Facts details(Source source, int length, long claims) {
        Facts facts =
                new Facts()
                        .and(text("claims.source.title"), in(source.title()))
                        .and(text("claims.source.publisher"), in(source.publisher()))
                        .and(text("claims.source.author"), in(source.author()))
                        .and(text("claims.source.published"), published(source))
                        .and(text("claims.source.language"), language(source))
                        .and(text("claims.source.length"), characters(length))
                        .and(text("claims.source.claims"), text("claims.n", claims))
                        .and(text("claims.source.rights"), in(source.rights()))
                        .and(text("claims.source.redistributable"), redistributable("", source));
        link(source.url()).ifPresent(url -> facts.and(text("claims.source.url"), url));
        return facts.and(text("claims.source.file"), source.file())
                .and(
                        text("claims.source.original"),
                        new OriginalLink(source, text("claims.source.original.download")))
                .and(text("claims.source.code"), source.code().value());
    }

    /** A link only to what is an address of the web; anything else could run as a program. */
    private static Optional<Anchor> link(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        Anchor anchor = new Anchor();
        anchor.setText(url);
        anchor.getElement().setAttribute("dir", "ltr");
        if (isWeb(url)) {
            anchor.setHref(url);
            anchor.setTarget("_blank");
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
        }
        return Optional.of(anchor);
    }

    static boolean isWeb(String url) {
        try {
            String scheme = URI.create(url).getScheme();
            return scheme != null
                    && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
