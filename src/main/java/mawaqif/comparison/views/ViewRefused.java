package mawaqif.comparison.views;

/** A view that cannot be kept as asked, with the words for it. */
public final class ViewRefused extends RuntimeException {

    private final String key;

    /**
     * @param key of the text that says what is wrong and the way out
     */
    ViewRefused(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
