package mawaqif.users;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A person as the database knows them.
 *
 * @param password the hash with its algorithm in front, null until one is chosen
 * @param era grows with whatever ends the sessions that are open
 */
record Account(
        long id,
        String name,
        @Nullable String password,
        boolean administrator,
        boolean disabled,
        Instant created,
        Failures failures,
        int era,
        @Nullable String language,
        @Nullable String theme) {

    boolean hasPassword() {
        return password != null;
    }
}
