package mawaqif.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The distinct combinations of status, attribution, scenario, period and coder. A study has few of
 * them, so a row holds only its combination's number and a filter on any of the five is decided
 * once per combination instead of once per row.
 */
final class Facets {
    private final long[] combinations;

    Facets(Dictionary combinations) {
        this.combinations = new long[combinations.size()];
        Arrays.setAll(this.combinations, combinations::value);
    }

    static long pack(Coding coding) {
        return (coding.status() + 1L) << 56
                | (coding.attribution() + 1L) << 48
                | (coding.scenario() + 1L) << 32
                | (coding.period() + 1L) << 16
                | (coding.coder() + 1L);
    }

    int size() {
        return combinations.length;
    }

    int status(int facet) {
        return (int) (combinations[facet] >>> 56) - 1;
    }

    int attribution(int facet) {
        return (int) (combinations[facet] >>> 48 & 0xFF) - 1;
    }

    int scenario(int facet) {
        return (int) (combinations[facet] >>> 32 & 0xFFFF) - 1;
    }

    int period(int facet) {
        return (int) (combinations[facet] >>> 16 & 0xFFFF) - 1;
    }

    int coder(int facet) {
        return (int) (combinations[facet] & 0xFFFF) - 1;
    }

    /** Scenario and period of a combination as one number, 0 … 2³² − 1. */
    long condition(int facet) {
        return combinations[facet] >>> 16 & 0xFFFF_FFFFL;
    }

    /** Per combination 1 if the selection accepts it, else 0. */
    byte[] accepted(Selection selection) {
        var accepted = new byte[size()];
        for (int facet = 0; facet < accepted.length; facet++) {
            boolean all =
                    selection.choice(Dimension.STATUS).accepts(status(facet))
                            && selection.choice(Dimension.ATTRIBUTION).accepts(attribution(facet))
                            && selection.choice(Dimension.SCENARIO).accepts(scenario(facet))
                            && selection.choice(Dimension.PERIOD).accepts(period(facet))
                            && selection.choice(Dimension.CODER).accepts(coder(facet));
            accepted[facet] = (byte) (all ? 1 : 0);
        }
        return accepted;
    }

    /** A dimension's values per combination, renumbered 0, 1, 2 …, absent being a value too. */
    int[] renumbered(Dimension dimension) {
        var numbers = new Dictionary();
        return IntStream.range(0, size())
                .map(facet ->
                        numbers.number(
                                switch (dimension) {
                                    case PERIOD -> period(facet);
                                    case SCENARIO -> scenario(facet);
                                    case CODER -> coder(facet);
                                    default -> throw new IllegalArgumentException();
                                }))
                .toArray();
    }
}
