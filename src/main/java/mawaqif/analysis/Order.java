package mawaqif.analysis;

/** x */
public enum Order {
    CURATED
}
