package mawaqif.claims;

import mawaqif.studies.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is sorted by.
 *
 * @param value what its column says, or null where it says nothing
 */
record SortKey(Code claim, @Nullable String value) {}
