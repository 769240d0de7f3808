package mawaqif.charts;

/** The grounds a figure can stand on. */
public enum Theme {
    /** White ground, for screens and slides. */
    LIGHT,
    /** Dark ground, for dark screens. */
    DARK,
    /** White paper: the light palette with thin cell borders that survive greyscale. */
    PRINT
}
