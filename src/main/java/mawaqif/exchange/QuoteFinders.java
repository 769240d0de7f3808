package mawaqif.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mawaqif.sources.QuoteFinder;
import mawaqif.sources.SourceText;

/** Keeps the finders of the sources last asked for, up to a number of characters in all. */
final class QuoteFinders {

    private static final long CHARACTERS = 4_000_000;

    private final Documents documents;
    private final Map<String, Optional<QuoteFinder>> finders = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    QuoteFinders(Documents documents) {
        this.documents = documents;
    }

    /** The finder of a source, or empty where its text cannot be read. */
    Optional<QuoteFinder> of(String code) {
        Optional<QuoteFinder> known = finders.get(code);
        if (known != null) {
            return known;
        }
        SourceText text = documents.text(code);
        Optional<QuoteFinder> finder = Optional.ofNullable(text).map(QuoteFinder::new);
        finders.put(code, finder);
        characters += text == null ? 0 : text.length();
        var oldest = finders.entrySet().iterator();
        while (characters > CHARACTERS && finders.size() > 1) {
            characters -= oldest.next().getValue().map(each -> each.source().length()).orElse(0);
            oldest.remove();
        }
        return finder;
    }
}
