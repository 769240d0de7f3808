package mawaqif.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure the coder is that the passage supports the coding. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    /** The one that is written so, or empty. */
    public static Optional<Confidence> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** As files, addresses and the API write it: {@code medium}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a claim of this confidence weighs: 1, 2 or 3. */
    public int weight() {
        return ordinal() + 1;
    }
}
