package mawaqif.exchange;

/** Follows an import from another thread's screen, and may end it. */
public interface ImportProgress {

    /** Nobody follows, nobody cancels. */
    ImportProgress NONE =
            new ImportProgress() {
                @Override
                public void at(Step step, double share) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /** The stretches of an import, in order. */
    enum Step {
        UNPACKING,
        CHECKING,
        STORING
    }

    /**
     * Called on the importing thread, often: keep it short.
     *
     * @param share how much of the step is done, 0 … 1
     */
    void at(Step step, double share);

    /** Asked often; once true, the import ends without a trace. */
    boolean cancelled();
}
