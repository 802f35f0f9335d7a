package charteroak.ground.rates;

import charteroak.ground.limits.RoutedPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits requests from one address before the caller is known, and wrong guesses of a password or client secret there
 * more strictly. A right one does not count.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class AddressRates extends OncePerRequestFilter {

    private final RateLimits rates;

    AddressRates(RateLimits rates) {
        this.rates = rates;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = RoutedPath.of(request);
        return path.startsWith("/assets/") || path.startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Client.address(request);
        boolean guess = PasswordChecks.isOne(request);
        Optional<Duration> wait = rates.refusal(RateLimits.Kind.FROM_ONE_ADDRESS, address)
                .or(() -> guess ? rates.refusal(RateLimits.Kind.SIGN_IN, address) : Optional.empty());
        if (wait.isPresent()) {
            TryLater.TOO_OFTEN.problem(response, wait.get()).answer(request, response);
            return;
        }
        chain.doFilter(request, response);
        if (guess && !wrong(response)) {
            rates.forgive(RateLimits.Kind.SIGN_IN, address);
        }
    }

    private static boolean wrong(HttpServletResponse response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        return response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
                || location != null && location.contains("error");
    }
}
