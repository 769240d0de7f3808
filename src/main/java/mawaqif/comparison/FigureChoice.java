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
}
