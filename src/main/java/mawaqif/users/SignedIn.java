package mawaqif.users;

import org.springframework.security.core.AuthenticatedPrincipal;

import java.io.Serializable;

/**
 * Who is signed in: the principal of every authentication.
 *
 * @param era the account's when the person signed in; a later one has ended this session
 */
record SignedIn(long account, String name, int era)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return name;
    }
}
