package mawaqif.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param limit 1 … 1000
 * @param cursor what the page before gave as its {@code next}, or null for the first page
 */
public record Paging(int limit, @Nullable String cursor) {

    private static final int MOST = 1000;
    private static final int USUAL = 100;

    /**
     * @throws Problem.BadRequest if the limit is out of bounds
     */
    public static Paging of(Query query) {
        return new Paging(query.number("limit", 1, MOST, USUAL), query.one("cursor").orElse(null));
    }

    /**
     * The page of a list that is at hand as a whole.
     *
     * @param key what names an item uniquely, and serves as cursor
     * @throws Problem.BadRequest if the cursor names none of them
     */
    public <T> ItemList<T> cut(List<T> all, Function<T, String> key) {
        int from = cursor == null ? 0 : positionOf(cursor, all, key) + 1;
        int to = Math.min(all.size(), from + limit);
        return new ItemList<>(
                all.subList(from, to), to == all.size() ? null : key.apply(all.get(to - 1)));
    }

    /** The complaint about a cursor that no page gave. */
    public static Problem.BadRequest unknownCursor(String cursor) {
        return new Problem.BadRequest(
                "cursor: '%s' is none that this list gave; start again without it"
                        .formatted(cursor));
    }

    private static <T> int positionOf(String cursor, List<T> all, Function<T, String> key) {
        return IntStream.range(0, all.size())
                .filter(i -> key.apply(all.get(i)).equals(cursor))
                .findFirst()
                .orElseThrow(() -> unknownCursor(cursor));
    }
}
