package mawaqif.comparison;

import java.util.List;
import java.util.Locale;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is to be drawn.
 *
 * @param size of a page in layout units, or null for 850 wide and as high as it needs
 * @param scale pixels per layout unit, 1 … 4
 * @param page from 1, or null for all of them, of which a picture shows the first
 * @param outlined whether the texts of an SVG are outlines, which look the same without fonts
 */
public record Drawing(
        @Nullable Size size, Theme theme, int scale, @Nullable Integer page, boolean outlined) {

    /** As the screen draws it for a file: natural size, light, twice the pixels. */
    public static final Drawing USUAL = new Drawing(null, Theme.LIGHT, 2, null, false);

    /**
     * @throws Problem.BadRequest naming the parameter, its value and what is accepted
     */
    public static Drawing read(Query query) {
        boolean sized = query.one("width").isPresent() || query.one("height").isPresent();
        int width = query.number("width", Size.MIN, Size.MAX, Size.STANDARD.width());
        int height = query.number("height", Size.MIN, Size.MAX, Size.STANDARD.height());
        String theme = query.word("theme", List.of("light", "dark", "print"));
        return new Drawing(
                sized ? new Size(width, height) : null,
                Theme.valueOf(theme.toUpperCase(Locale.ROOT)),
                query.number("scale", 1, 4, 1),
                query.one("page").isPresent()
                        ? query.number("page", 1, Integer.MAX_VALUE, 1)
                        : null,
                query.word("text", List.of("live", "outlines")).equals("outlines"));
    }

    public Drawing with(Theme other) {
        return new Drawing(size, other, scale, page, outlined);
    }

    /** The same with so many pixels per layout unit, 1 … 4. */
    public Drawing withScale(int pixels) {
        return new Drawing(size, theme, pixels, page, outlined);
    }

    /** The same with texts as outlines. */
    public Drawing withOutlines() {
        return new Drawing(size, theme, scale, page, true);
    }
}
