package charteroak.ground.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers, in every answer, to run only our code, to keep our pages out of frames, to give us no device, and to
 * keep addresses and answers about the graph to themselves.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SafeHeaders extends OncePerRequestFilter {

    private static final String NO_DEVICE =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
                    + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()";
    private static final String ONLY_OUR_OWN =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Allows the fonts that the explorer has in its style sheet. */
    private static final String WITH_FONTS_IN_STYLES = ONLY_OUR_OWN.replace("font-src 'self'", "font-src 'self' data:");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isExplorer = request.getServletPath().equals("/graphiql");
        response.setHeader("Content-Security-Policy", isExplorer ? WITH_FONTS_IN_STYLES : ONLY_OUR_OWN);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Permissions-Policy", NO_DEVICE);
        if (request.getServletPath().equals("/graphql")) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
