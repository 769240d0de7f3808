package mawaqif.users;

import java.time.Instant;

/**
 * A link with which a person chooses a password, once. Shown when it is made and never again.
 *
 * @param path the address on this server, {@code /sign-in/<token>}
 * @param expires when it ends
 */
public record SignInLink(String person, String path, Instant expires) {

    @Override
    public String toString() {
        return "SignInLink[person=" + person + ", expires=" + expires + "]";
    }
}
