package mawaqif.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who says that the stakeholder holds the stance. */
public enum Attribution {
    SELF_STATED,
    AUTHOR_ATTRIBUTED,
    THIRD_PARTY;

    /** The one that is written so, or empty. */
    public static Optional<Attribution> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** As files, addresses and the API write it: {@code self-stated}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
