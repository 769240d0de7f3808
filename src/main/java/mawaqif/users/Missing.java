package mawaqif.users;

import java.util.Locale;

/** What somebody would need to do what they tried. */
public enum Missing {
    SIGN_IN,
    READER,
    ANALYST,
    LEAD,
    EXPORT,
    ADMINISTRATOR;

    static Missing role(Role role) {
        return switch (role) {
            case READER -> READER;
            case ANALYST -> ANALYST;
            case LEAD -> LEAD;
        };
    }

    /** The key of the sentence that says so. */
    public String key() {
        return "users.missing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
