package charteroak.ground.limits;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Role;
import charteroak.ground.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows the server's measurements of itself only to the operating group and auditors, and its health to everybody. */
@Component
@Order(FilterOrder.AFTER_SIGNING_IN + 1)
class OwnMeasures extends OncePerRequestFilter {

    private static final Set<Role> TOLD = Set.of(Role.OPERATING_GROUP, Role.AUDITOR);
    private static final Problem NOT_TOLD = new Problem(
            HttpStatus.FORBIDDEN,
            "FORBIDDEN",
            "What the server measures of itself is for the operating group and auditors; send a bearer token of one.");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = RoutedPath.of(request);
        return !path.equals("/actuator") && !path.startsWith("/actuator/") || path.startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Caller.of(request).roles().stream().anyMatch(held -> TOLD.contains(held.role()))) {
            chain.doFilter(request, response);
            return;
        }
        NOT_TOLD.answer(response);
    }
}
