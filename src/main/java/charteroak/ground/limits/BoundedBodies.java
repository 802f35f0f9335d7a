package charteroak.ground.limits;

import charteroak.ground.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses request bodies that are too large before anything reads them. A body that does not state its length is read
 * first; the lineage intake and whoever receives files take larger bodies and
 * count them themselves.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class BoundedBodies extends OncePerRequestFilter {

    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

    private final int most;

    BoundedBodies(LimitSettings settings) {
        most = Math.toIntExact(settings.body().toBytes());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return RoutedPath.isIntake(request) || RoutedPath.isFile(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            refuse(response);
            return;
        }
        if (request.getContentLengthLong() >= 0 || BODILESS.contains(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            refuse(response);
            return;
        }
        chain.doFilter(new ReadBody(request, body), response);
    }

    private void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        new Problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "BODY_TOO_LARGE",
                        "The body of a request may have %,d bytes.".formatted(most))
                .answer(response);
    }
}
