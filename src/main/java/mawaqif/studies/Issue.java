package mawaqif.studies;

import org.jspecify.annotations.Nullable;

/**
 * A proposition that one can be for or against.
 *
 * @param proposition the sentence that every stance rates
 * @param heading what it stands under on screens; stances never roll up across issues
 */
public record Issue(
        Code code,
        LocalizedText label,
        @Nullable LocalizedText proposition,
        @Nullable LocalizedText heading) {}
