package mawaqif.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.Objects;

/** Signs people in who have shown who they are without the sign-in form. */
final class Sessions {

    private Sessions() {}

    /**
     * Puts a person into the session of the running web request and gives the session a new name,
     * so that one known before is worth nothing.
     *
     * @throws IllegalStateException outside of a web request
     */
    static void begin(Authentication person) {
        ServletRequestAttributes web =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = web.getRequest();
        HttpServletResponse response = Objects.requireNonNull(web.getResponse());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
