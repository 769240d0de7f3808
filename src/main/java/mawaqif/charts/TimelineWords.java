package mawaqif.charts;

import org.jspecify.annotations.Nullable;

/**
 * The timeline's own words, finished in the figure's language and, where the lens words its scale,
 * in the lens's words.
 *
 * @param against end of the scale at −2
 * @param favour end of the scale at +2
 * @param claim legend of a tick
 * @param coarse legend of a tick with a line, for example "only month or year known"
 * @param crowd legend of the columns of a lane with very many claims, for example "many claims:
 *     height by number"
 * @param median legend of the rolling median; null where there is none to draw
 * @param about legend of a bar, for example "about a period"
 * @param noEvidence legend
 */
public record TimelineWords(
        String against,
        String favour,
        String claim,
        String coarse,
        String crowd,
        @Nullable String median,
        String about,
        String noEvidence) {
    public TimelineWords {
        against = Texts.name(against);
        favour = Texts.name(favour);
        claim = Texts.name(claim);
        coarse = Texts.name(coarse);
        crowd = Texts.name(crowd);
        median = median == null ? null : Texts.name(median);
        about = Texts.name(about);
        noEvidence = Texts.name(noEvidence);
    }
}
