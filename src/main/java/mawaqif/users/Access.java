package mawaqif.users;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells who is signed in and what they may do. Entry services ask it first; studies are named by
 * the number of their database identity, since people know nothing of studies.
 *
 * <p>Administrators are leads of every study. {@link #asSystem} work is allowed everything.
 */
public interface Access {

    /** The name of the signed-in person, or empty for nobody and for the system itself. */
    Optional<String> person();

    /**
     * The code under which the signed-in person codes, made out of their name: {@code Sara K} codes
     * as {@code Sara-K}. No two people have the same; empty for nobody and for the system itself.
     */
    Optional<String> coder();

    boolean isAdministrator();

    /** The role in a study, or empty where the person has none. */
    Optional<Role> role(long study);

    /** Whether the person may take figures, archives and briefings out of the study. */
    boolean mayExport(long study);

    /**
     * @throws org.springframework.security.access.AccessDeniedException naming what is missing
     */
    void require(long study, Role atLeast);

    /**
     * @throws org.springframework.security.access.AccessDeniedException naming what is missing
     */
    void requireExport(long study);

    /**
     * @throws org.springframework.security.access.AccessDeniedException naming what is missing
     */
    void requireAdministrator();

    /**
     * Gives the signed-in person a role in a study they have just created; nothing for the system.
     */
    void grantCreator(long study);

    /** Forgets every role in a study that is being deleted. */
    void forget(long study);

    /** Runs work of the application itself, such as loading the packaged seeds. */
    <T> T asSystem(Supplier<T> work);
}
