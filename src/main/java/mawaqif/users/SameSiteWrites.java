package mawaqif.users;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Set;

/**
 * Refuses writes that a browser sends to the API on behalf of another site: it may still remember a
 * name and password that a person typed into its own dialog.
 */
class SameSiteWrites extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ApiProblems problems;

    SameSiteWrites(ApiProblems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))
                && !READS.contains(request.getMethod())) {
            problems.handle(request, response, new AccessDeniedException("cross-site"));
            return;
        }
        chain.doFilter(request, response);
    }
}
