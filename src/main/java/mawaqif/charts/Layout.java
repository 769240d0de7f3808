package mawaqif.charts;

/** A figure laid out for pages of one size. */
interface Layout {

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
