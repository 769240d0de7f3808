package mawaqif.studies;

/** Something that happened, for timelines. */
public record Event(PartialDate date, LocalizedText label) {}
