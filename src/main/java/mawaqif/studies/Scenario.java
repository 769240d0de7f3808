package mawaqif.studies;

/** The condition that a text argues from. */
public record Scenario(Code code, LocalizedText label) {}
