package mawaqif.charts;

/**
 * The words of diverging bars, finished in the figure's language.
 *
 * @param scaleAgainst end of the scale at −2 in the lens's words
 * @param scaleFavour end of the scale at +2 in the lens's words
 * @param against head of the bars on the left, for example "against"
 * @param favour head of the bars on the right, for example "for"
 * @param neutral head of the neutral column
 * @param readsAs head of the column that sums a row up
 * @param unit of the axis, for example "claims" or "share of n"
 * @param thin legend, for example "one source"
 * @param noEvidence legend
 * @param searchedSilent legend
 */
public record BarsWords(
        String scaleAgainst,
        String scaleFavour,
        String against,
        String favour,
        String neutral,
        String readsAs,
        String unit,
        String thin,
        String noEvidence,
        String searchedSilent) {
    public BarsWords {
        scaleAgainst = Texts.name(scaleAgainst);
        scaleFavour = Texts.name(scaleFavour);
        against = Texts.name(against);
        favour = Texts.name(favour);
        neutral = Texts.name(neutral);
        readsAs = Texts.name(readsAs);
        unit = Texts.name(unit);
        thin = Texts.name(thin);
        noEvidence = Texts.name(noEvidence);
        searchedSilent = Texts.name(searchedSilent);
    }
}
