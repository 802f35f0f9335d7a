package charteroak.ground.rates;

import charteroak.ground.limits.RoutedPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how many sign-ins and client secrets are checked at once, since a check of a secret occupies a core for a while. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class PasswordChecks extends OncePerRequestFilter {

    private static final String SIGN_IN = "/provider/sign-in";
    private static final String OF_CLIENTS = "/oauth2/";

    private final TurnsToWork turns;

    PasswordChecks(BusySettings busy) {
        turns = new TurnsToWork(busy.passwords(), busy.line(), busy.patience());
    }

    /** Whether a request names somebody to sign in as, or carries a client secret to check. */
    static boolean isOne(HttpServletRequest request) {
        String path = RoutedPath.of(request);
        return request.getMethod().equals("POST") && (path.equals(SIGN_IN) || path.startsWith(OF_CLIENTS));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isOne(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        turns.answer(Client.address(request), request, response, chain);
    }
}
