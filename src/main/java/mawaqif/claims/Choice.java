package mawaqif.claims;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * What one field of a filter lets through.
 *
 * @param codes the codes named; {@link #ABSENT} stands for a field left empty
 * @param excluded true to let through everything but these
 */
public record Choice(Set<String> codes, boolean excluded) {

    /** How addresses write a field left empty. */
    public static final String ABSENT = "none";

    public Choice {
        codes = Set.copyOf(codes);
    }

    /** Whether a value passes; null is a field left empty. */
    public boolean admits(@Nullable String value) {
        return codes.contains(value == null ? ABSENT : value) != excluded;
    }
}
