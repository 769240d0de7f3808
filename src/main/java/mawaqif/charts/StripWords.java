package mawaqif.charts;

import java.util.List;

/**
 * The words of position strip and dumbbell, finished in the figure's language.
 *
 * @param stops the lens's words at −2 … +2
 * @param range legend, what a line is; empty where none is drawn
 * @param low legend, for example "hollow: low confidence"
 * @param contested legend, for example "two dots, broken line: contested"
 * @param noEvidence legend and head of the column of those missing
 * @param searchedSilent legend
 * @param arrow legend of a dumbbell, what its line and its ring are
 * @param change head of the column of changes or gaps
 * @param counts head of the column of claims, first and second
 */
public record StripWords(
        List<String> stops,
        String range,
        String low,
        String contested,
        String noEvidence,
        String searchedSilent,
        String arrow,
        String change,
        String counts) {
    public StripWords {
        stops = stops.stream().map(Texts::name).toList();
        if (stops.size() != 5) {
            throw new IllegalArgumentException("Five stops have five words, not " + stops.size());
        }
        range = Texts.name(range);
        low = Texts.name(low);
        contested = Texts.name(contested);
        noEvidence = Texts.name(noEvidence);
        searchedSilent = Texts.name(searchedSilent);
        arrow = Texts.name(arrow);
        change = Texts.name(change);
        counts = Texts.prose(counts);
    }
}
