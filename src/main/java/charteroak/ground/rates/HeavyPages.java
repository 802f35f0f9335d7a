package charteroak.ground.rates;

import charteroak.ground.limits.FilterOrder;
import charteroak.ground.limits.RoutedPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes feeds and the register's project pages, which ask heavy questions themselves, wait their turn like other heavy
 * questions.
 */
@Component
@Order(FilterOrder.AFTER_SIGNING_IN + 2)
class HeavyPages extends OncePerRequestFilter {

    private static final Pattern HEAVY = Pattern.compile("/api/v1/.*deadlines\\.(ics|atom)|/public/[a-z]+/projects/.+");

    private final HeavyQuestions questions;

    HeavyPages(HeavyQuestions questions) {
        this.questions = questions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HEAVY.matcher(RoutedPath.of(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        questions.turns().answer(Client.of(request), request, response, chain);
    }
}
