package mawaqif.api;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The envelope of every list.
 *
 * @param next the cursor of the next page, or null on the last
 */
public record ItemList<T>(List<T> items, @Nullable String next) {

    public ItemList {
        items = List.copyOf(items);
    }

    /** A list that is all there is. */
    public static <T> ItemList<T> whole(List<T> items) {
        return new ItemList<>(items, null);
    }
}
