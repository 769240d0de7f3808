package mawaqif.charts;

/**
 * The closeness matrix's own words, finished in the figure's language.
 *
 * @param high end of the ramp, for example "closer"
 * @param low its other end, for example "farther"
 * @param few legend of hatched cells, for example "not enough evidence: fewer than 5 shared issues"
 * @param fewShort the same where that is too wide, for example "k &lt; 5"
 * @param tooFew in a hatched cell, with the place {@code {k}}, for example "{k}, too few"
 * @param closest heads the three highest values
 * @param farthest heads the three lowest values
 */
public record ClosenessWords(
        String high,
        String low,
        String few,
        String fewShort,
        String tooFew,
        String closest,
        String farthest) {
    public ClosenessWords {
        high = Texts.prose(high);
        low = Texts.prose(low);
        few = Texts.prose(few);
        fewShort = Texts.prose(fewShort);
        tooFew = Texts.prose(tooFew);
        closest = Texts.prose(closest);
        farthest = Texts.prose(farthest);
    }
}
