package charteroak.ground.rates;

import charteroak.ground.api.Caller;
import charteroak.ground.limits.FilterOrder;
import charteroak.ground.limits.RoutedPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits requests and batches of lineage events of one person or machine, wherever they come from, once the caller is
 * known.
 */
@Component
@Order(FilterOrder.AFTER_SIGNING_IN)
class IdentityRates extends OncePerRequestFilter {

    private final RateLimits rates;

    IdentityRates(RateLimits rates) {
        this.rates = rates;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String client = Client.of(request);
        request.setAttribute(Client.ATTRIBUTE, client);
        Optional<Duration> wait = Caller.of(request).signedIn()
                ? rates.refusal(RateLimits.Kind.BY_ONE_IDENTITY, client)
                : Optional.empty();
        if (wait.isEmpty() && RoutedPath.isIntake(request)) {
            wait = rates.refusal(RateLimits.Kind.INTAKE, client);
        }
        if (wait.isPresent()) {
            TryLater.TOO_OFTEN.problem(response, wait.get()).answer(request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
