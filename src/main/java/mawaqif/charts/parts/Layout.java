package mawaqif.charts.parts;

import mawaqif.charts.NoSuchPage;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.sheet.Scene;

/** A figure laid out for pages of one size. */
public interface Layout {

    /** How many pages it takes, at least 1. */
    int pages();

    /**
     * @param page from 1
     * @throws NoSuchPage if there is no such page, naming how many there are
     */
    Scene scene(Theme theme, int page);

    /**
     * Height at which the whole figure stands on one page: at least 600, at most {@link Size#MAX}.
     */
    int naturalHeight();
}
