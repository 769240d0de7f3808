package mawaqif.charts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The texts that every figure carries around its plot, finished in the figure's language. Names
 * inside sentences are wrapped with {@link Texts#isolate}, signed numbers, ranges, "n=9" and dates
 * with {@link Texts#ltr}.
 *
 * @param language BCP 47 tag
 * @param direction reading direction
 * @param digits digits of the numbers that the layout writes
 * @param title the finding, or the question when none was written
 * @param question the question, then every filter in words; null when it is the title
 * @param scale lens and scale wording, or the definition of the measure
 * @param marking for example "Internal"
 * @param evidence parts of the footer's first line: claims, sources, dates, roll-up, counting,
 *     order
 * @param sources numbered sources in full; null when they are only counted
 * @param sourceCount the count, used where the numbered sources don't fit in two lines
 * @param provenance parts after the sources: data version, time
 * @param url restores the figure; set left to right
 * @param pages words for a page's number with the places {@code {page}} and {@code {pages}}
 * @param description alternative text; null lets the figure describe itself
 */
public record Frame(
        String language,
        Direction direction,
        Digits digits,
        String title,
        @Nullable String question,
        @Nullable String scale,
        @Nullable String marking,
        List<String> evidence,
        @Nullable String sources,
        @Nullable String sourceCount,
        List<String> provenance,
        @Nullable String url,
        String pages,
        @Nullable String description) {
    public Frame {
        title = Texts.prose(title);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A figure needs a title; give the question");
        }
        question = prose(question);
        scale = prose(scale);
        marking = prose(marking);
        evidence = proses(evidence);
        sources = prose(sources);
        sourceCount = prose(sourceCount);
        provenance = proses(provenance);
        url = url == null ? null : Texts.name(url);
        pages = Texts.prose(pages);
        description = prose(description);
    }

    private static @Nullable String prose(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = Texts.prose(text);
        return clean.isEmpty() ? null : clean;
    }

    private static List<String> proses(List<String> parts) {
        return parts.stream().map(Texts::prose).filter(part -> !part.isEmpty()).toList();
    }
}
