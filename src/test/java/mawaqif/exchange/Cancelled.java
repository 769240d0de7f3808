package mawaqif.exchange;

/** Cancels at a step, or at once. */
final class Cancelled implements ImportProgress {

    private final Step step;
    private boolean reached;

    Cancelled() {
        this(Step.UNPACKING);
        reached = true;
    }

    Cancelled(Step step) {
        this.step = step;
    }

    @Override
    public void at(Step now, double share) {
        reached |= now == step && share > 0.5;
    }

    @Override
    public boolean cancelled() {
        return reached;
    }
}
