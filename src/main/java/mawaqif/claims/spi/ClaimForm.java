package mawaqif.claims.spi;

import java.util.List;
import java.util.Map;

/**
 * A claim as somebody writes it, every value as its text stood; nothing of it is checked yet.
 *
 * @param values by the columns of claims.csv that belong to the claim; what is left out is missing
 * @param quotes the columns that belong to a quote, for each
 */
public record ClaimForm(Map<String, String> values, List<Map<String, String>> quotes) {

    public ClaimForm {
        values = Map.copyOf(values);
        quotes = quotes.stream().map(Map::copyOf).toList();
    }
}
