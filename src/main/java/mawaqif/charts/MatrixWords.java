package mawaqif.charts;

/**
 * The matrix's own words, finished in the figure's language and, where the lens words its scale, in
 * the lens's words.
 *
 * @param against end of the scale at −2, for example "oppose"
 * @param favour end of the scale at +2, for example "support"
 * @param contested legend
 * @param changesWithPeriod legend
 * @param changesWithScenario legend
 * @param thin legend, for example "thin: one source"
 * @param lowConfidence legend, for example "low confidence"
 * @param noEvidence legend
 * @param searchedSilent legend
 * @param neutral before n in a neutral cell, for example "mixed"
 * @param silent in a searched, silent cell
 * @param low before n in a cell of low confidence
 * @param claims label of the row of claim totals, for example "Claims n"
 * @param sources label of the row of source totals, for example "Sources d"
 */
public record MatrixWords(
        String against,
        String favour,
        String contested,
        String changesWithPeriod,
        String changesWithScenario,
        String thin,
        String lowConfidence,
        String noEvidence,
        String searchedSilent,
        String neutral,
        String silent,
        String low,
        String claims,
        String sources) {
    public MatrixWords {
        against = Texts.name(against);
        favour = Texts.name(favour);
        contested = Texts.name(contested);
        changesWithPeriod = Texts.name(changesWithPeriod);
        changesWithScenario = Texts.name(changesWithScenario);
        thin = Texts.name(thin);
        lowConfidence = Texts.name(lowConfidence);
        noEvidence = Texts.name(noEvidence);
        searchedSilent = Texts.name(searchedSilent);
        neutral = Texts.name(neutral);
        silent = Texts.name(silent);
        low = Texts.name(low);
        claims = Texts.prose(claims);
        sources = Texts.prose(sources);
    }
}
