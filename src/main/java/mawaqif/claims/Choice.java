package mawaqif.claims;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one field of a filter lets through.
 *
 * @param codes the codes named, of stakeholders each by itself; {@link #ABSENT} stands for a field
 *     left empty
 * @param excluded true to let through everything but these
 */
public record Choice(Set<String> codes, boolean excluded) {

    /** How addresses write a field left empty. */
    public static final String ABSENT = "none";

    public Choice {
        codes = Set.copyOf(codes);
    }

    /** What both this and another choice let through. */
    public Choice and(Choice other) {
        if (excluded && !other.excluded) {
            return other.and(this);
        }
        Set<String> both = new HashSet<>(codes);
        if (excluded) {
            both.addAll(other.codes);
        } else {
            both.removeIf(code -> other.codes.contains(code) == other.excluded);
        }
        return new Choice(both, excluded);
    }

    /** Whether a value passes; null is a field left empty. */
    public boolean admits(@Nullable String value) {
        return codes.contains(value == null ? ABSENT : value) != excluded;
    }
}
