package mawaqif.sources;

/** Placeholder replaced by the quotes branch. */
public final class SourceText {}
