package mawaqif.charts;

/** A figure was asked for a page that it does not have. */
public final class NoSuchPage extends IllegalArgumentException {

    private final int pages;

    public NoSuchPage(int page, int pages, Size size) {
        super(
                "page is %d; this figure has %d at %d × %d"
                        .formatted(page, pages, size.width(), size.height()));
        this.pages = pages;
    }

    /** How many pages there are at that size, at least 1. */
    public int pages() {
        return pages;
    }
}
