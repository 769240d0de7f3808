package mawaqif.charts;

import org.jspecify.annotations.Nullable;

/**
 * The coverage map's own words, finished in the figure's language.
 *
 * @param discs legend of the discs, for example "sources"
 * @param language legend of the ring's dark part, for example "in Arabic"
 * @param others legend of the rest of the ring, for example "in other languages"; null where there
 *     are none
 * @param thin legend, for example "one source"
 * @param noEvidence legend
 * @param searchedSilent legend
 * @param silent in a searched, silent cell
 * @param sources label of the totals, for example "Sources d"
 * @param all the distinct sources of the whole figure, for example "18 in all"
 */
public record CoverageWords(
        String discs,
        String language,
        @Nullable String others,
        String thin,
        String noEvidence,
        String searchedSilent,
        String silent,
        String sources,
        String all) {
    public CoverageWords {
        discs = Texts.name(discs);
        language = Texts.name(language);
        others = others == null ? null : Texts.name(others);
        thin = Texts.name(thin);
        noEvidence = Texts.name(noEvidence);
        searchedSilent = Texts.name(searchedSilent);
        silent = Texts.name(silent);
        sources = Texts.prose(sources);
        all = Texts.prose(all);
    }
}
