package mawaqif.analysis;

/**
 * What a claim can be filtered by. Codes are small integers which the caller assigns, from 0, in
 * the codebook's order; confidence is 1 (low), 2 (medium) or 3 (high).
 */
public enum Dimension {
    LENS,
    STAKEHOLDER,
    ISSUE,
    SOURCE,
    SCENARIO,
    PERIOD,
    CODER,
    STATUS,
    ATTRIBUTION,
    CONFIDENCE
}
