package mawaqif.analysis;

/** What separates the two sides of a contested cell completely, in the order it is looked for. */
public enum SplitBy {
    PERIOD,
    SCENARIO,
    SOURCE,
    STAKEHOLDER,
    CODER
}
