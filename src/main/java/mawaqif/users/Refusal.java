package mawaqif.users;

/** Something asked for that cannot be done, with the words for it. */
public final class Refusal extends RuntimeException {

    private final String key;

    /**
     * @param key of the text that says what is wrong and the way out
     */
    Refusal(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
