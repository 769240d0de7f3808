package mawaqif.claims;

import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;

import org.jspecify.annotations.Nullable;

/**
 * A coder looked in a source for an issue and found nothing.
 *
 * @param stakeholder the one looked for, or null for all
 */
public record Silence(
        Code source,
        @Nullable Code stakeholder,
        Code issue,
        Code lens,
        Code coder,
        @Nullable PartialDate date) {}
