package mawaqif.studies;

import org.jspecify.annotations.Nullable;

/** The time that a claim speaks of; an end that is absent is open. */
public record Period(
        Code code, LocalizedText label, @Nullable PartialDate from, @Nullable PartialDate to) {}
