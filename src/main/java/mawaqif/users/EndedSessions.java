package mawaqif.users;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Optional;

/** Ends the session of a person who was removed, disabled, or given a new password or rights. */
class EndedSessions extends OncePerRequestFilter {

    private final JdbcAccounts accounts;

    EndedSessions(JdbcAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (PersonAccess.signedIn().filter(this::hasEnded).isPresent()) {
            Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean hasEnded(SignedIn person) {
        return accounts.byId(person.account())
                .filter(account -> PersonAccess.isCurrent(person, account))
                .isEmpty();
    }
}
