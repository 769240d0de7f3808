package mawaqif.charts;

/**
 * The position map's own words, finished in the figure's language.
 *
 * @param link what a line means, for example "closeness 0.75 or more, with its value"
 * @param linkShort the same where that is too wide, for example "≥ 0.75"
 * @param reading the stress and what k is; empty where there is no map
 * @param bar what the length of the bar, 0.10, means
 * @param left heads those that could not be placed
 */
public record MapWords(String link, String linkShort, String reading, String bar, String left) {
    public MapWords {
        link = Texts.prose(link);
        linkShort = Texts.prose(linkShort);
        reading = Texts.prose(reading);
        bar = Texts.prose(bar);
        left = Texts.prose(left);
    }
}
