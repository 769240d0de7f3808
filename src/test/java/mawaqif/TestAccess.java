package mawaqif;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.springframework.security.access.AccessDeniedException;

/** Access as a test sets it: an administrator unless {@link #become} names somebody else. */
public final class TestAccess implements Access {

    private final Map<Long, Role> roles = new HashMap<>();
    private boolean administrator = true;
    private String person = "admin";

    /** Lets the administrator act again. */
    public void reset() {
        administrator = true;
        person = "admin";
        roles.clear();
    }

    /** Lets a person act who has a role in one study and none elsewhere. */
    public void become(String name, long study, Role role) {
        administrator = false;
        person = name;
        roles.clear();
        roles.put(study, role);
    }

    @Override
    public Optional<String> person() {
        return Optional.of(person);
    }

    @Override
    public Optional<String> coder() {
        return Optional.of(person.replace(' ', '-'));
    }

    @Override
    public boolean isAdministrator() {
        return administrator;
    }

    @Override
    public Optional<Role> role(long study) {
        return administrator ? Optional.of(Role.LEAD) : Optional.ofNullable(roles.get(study));
    }

    @Override
    public boolean mayExport(long study) {
        return role(study).isPresent();
    }

    @Override
    public void require(long study, Role atLeast) {
        if (role(study).filter(role -> role.compareTo(atLeast) >= 0).isEmpty()) {
            throw new AccessDeniedException("This asks for a " + atLeast);
        }
    }

    @Override
    public void requireExport(long study) {
        if (!mayExport(study)) {
            throw new AccessDeniedException("This asks for the right to export");
        }
    }

    @Override
    public void requireAdministrator() {
        if (!administrator) {
            throw new AccessDeniedException("This asks for an administrator");
        }
    }

    @Override
    public void grantCreator(long study) {
        roles.put(study, Role.LEAD);
    }

    @Override
    public void forget(long study) {
        roles.remove(study);
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return work.get();
    }
}
