package mawaqif.charts;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where a place of a figure leads when it is opened. Screens know how to get there; figures only
 * name it.
 */
public sealed interface Target {

    /** Nowhere: the place only says something. */
    Target NOWHERE = new Nowhere();

    /** Only something to be read. */
    record Nowhere() implements Target {}

    /**
     * The evidence of a cell.
     *
     * @param column of the matrix as addresses have it, such as {@code KURD} or {@code SUNNI~own}
     * @param issue its code
     */
    record Cell(String column, String issue) implements Target {}

    /** Two columns side by side, as addresses have them. */
    record Pair(String one, String other) implements Target {}

    /**
     * The claims that pass a filter.
     *
     * @param filter what is narrowed further than the figure's own filter, by the names that
     *     addresses have: {@code stakeholder} (a column of the matrix, as in {@link Cell}), {@code
     *     period}, {@code from} …
     */
    record Claims(Map<String, String> filter) implements Target {
        public Claims {
            filter = Map.copyOf(filter);
        }
    }

    /**
     * The same within a narrower filter: a cell is told by its claims there. Two columns side by
     * side stay as they are; claims of one value within another are none, and lead nowhere.
     *
     * @param filter as in {@link Claims}
     */
    default Target within(Map<String, String> filter) {
        if (filter.isEmpty()) {
            return this;
        }
        return switch (this) {
            case Nowhere nowhere -> nowhere;
            case Pair pair -> pair;
            case Cell cell ->
                    new Claims(Map.of("stakeholder", cell.column, "issue", cell.issue))
                            .within(filter);
            case Claims claims -> {
                Map<String, String> both = new TreeMap<>(claims.filter);
                both.putAll(filter);
                yield both.entrySet().containsAll(claims.filter.entrySet())
                        ? new Claims(both)
                        : NOWHERE;
            }
        };
    }

    /** The target in one word, without spaces, that {@link #of} reads again; empty for nowhere. */
    default String key() {
        return switch (this) {
            case Nowhere _ -> "";
            case Cell cell -> "cell:" + cell.column + "," + cell.issue;
            case Pair pair -> "pair:" + pair.one + "," + pair.other;
            case Claims claims ->
                    "claims:"
                            + new TreeMap<>(claims.filter)
                                    .entrySet().stream()
                                            .map(each -> each.getKey() + "=" + each.getValue())
                                            .collect(Collectors.joining("&"));
        };
    }

    /** The target of a key; empty where there is none of that kind. */
    static Optional<Target> of(String key) {
        int colon = key.indexOf(':');
        String rest = key.substring(colon + 1);
        return switch (key.substring(0, Math.max(0, colon))) {
            case "cell" -> two(rest).map(each -> new Cell(each[0], each[1]));
            case "pair" -> two(rest).map(each -> new Pair(each[0], each[1]));
            case "claims" -> Optional.of(new Claims(filter(rest)));
            default -> Optional.empty();
        };
    }

    private static Optional<String[]> two(String text) {
        String[] parts = text.split(",", 3);
        return parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty()
                ? Optional.of(parts)
                : Optional.empty();
    }

    private static Map<String, String> filter(String text) {
        Map<String, String> filter = new TreeMap<>();
        for (String each : text.split("&")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                filter.put(each.substring(0, equals), each.substring(equals + 1));
            }
        }
        return filter;
    }
}
