package mawaqif.users;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or what the device prefers. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** {@code system}, {@code light}, {@code dark}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Theme> of(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code().equals(code)).findAny();
    }
}
