package mawaqif.comparison;

import java.util.List;

/**
 * Something that the reader of a figure can choose: a parameter of the figure's own with the values
 * that make sense for the study at hand.
 *
 * @param label what is chosen, in the language of the figure
 * @param usual the value that stands where none is given
 */
public record FigureChoice(String parameter, String label, String usual, List<Value> values) {

    public record Value(String code, String label) {}

    /** A choice among words of the figure's own, whose texts are {@code comparison.choice.…}. */
    static FigureChoice ofWords(MatrixWording wording, String parameter, List<String> words) {
        String key = "comparison.choice." + parameter;
        return new FigureChoice(
                parameter,
                wording.text(key),
                words.getFirst(),
                words.stream()
                        .map(word -> new Value(word, wording.text(key + "." + word)))
                        .toList());
    }
}
