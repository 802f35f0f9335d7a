package charteroak.ground.provider;

import charteroak.ground.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms that a browser sends from a page of another address. Cookies do not tell ports apart, so another server
 * on this machine could know the form's token; it cannot make a browser say that the form was ours.
 */
class OwnFormsOnly extends OncePerRequestFilter {

    /** Asks a person to begin again when their log-in form was sent too late or from elsewhere. */
    static final Problem STALE_FORM = new Problem(
            HttpStatus.FORBIDDEN,
            "STALE_FORM",
            "This form was open for too long, or was not the newest one, so nobody was logged in. Log in again.");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        if (saysOtherwise(request, HttpHeaders.ORIGIN, own)
                || saysOtherwise(request, "Sec-Fetch-Site", "same-origin")) {
            STALE_FORM.answer(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean saysOtherwise(HttpServletRequest request, String header, String own) {
        String said = request.getHeader(header);
        return said != null && !said.equals(own);
    }
}
