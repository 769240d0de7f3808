package mawaqif.sources;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;

/** Keeps the decoded texts read lately, up to a bound of memory, by the id of their file. */
@Component
class DecodedTexts {

    /** Characters in all; at one or two bytes each, 64 to 128 MB. */
    private static final long BOUND = 64_000_000;

    private final LoadingCache<Long, SourceText> cache;

    DecodedTexts(JdbcSources sources) {
        cache =
                Caffeine.newBuilder()
                        .maximumWeight(BOUND)
                        .weigher((Long file, SourceText text) -> text.text().length())
                        .build(file -> SourceText.decode(sources.bytes(file)));
    }

    SourceText get(long file) {
        return cache.get(file);
    }

    void put(long file, SourceText text) {
        cache.put(file, text);
    }
}
