package charteroak.ground.limits;

import charteroak.ground.problem.Problem;
import charteroak.ground.problem.TimeOver;
import charteroak.ground.sentence.Language;
import charteroak.ground.store.RequestTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the time of every request, which also limits its work in the database, and tells the client when the time is
 * over.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class TimedRequests extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(TimedRequests.class);

    private final LimitSettings settings;

    TimedRequests(LimitSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ScopedValue.CallableOp<Void, Exception> rest = () -> {
            answer(request, response, chain);
            return null;
        };
        try {
            RequestTime.within(takesLong(request) ? settings.intakeTime() : settings.time(), rest);
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static boolean takesLong(HttpServletRequest request) {
        return RoutedPath.isIntake(request) || RoutedPath.isFile(request);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !RequestTime.explains(failure)) {
                throw failure;
            }
            LOG.warn("The time was over at {}", request.getRequestURI());
            response.reset();
            new Problem(HttpStatus.SERVICE_UNAVAILABLE, TimeOver.CODE, TimeOver.words(Language.ENGLISH))
                    .answer(response);
        }
    }
}
