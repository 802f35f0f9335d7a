package charteroak.ground.identity;

import charteroak.ground.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Tells a client that it was turned away and what to send instead. The exact reason a token was refused stays in the
 * log.
 */
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.info("A token was not accepted: {}", failure.getMessage());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        new Problem(
                        HttpStatus.UNAUTHORIZED,
                        "INVALID_TOKEN",
                        "The bearer token is not valid here; get a new one from the identity provider.")
                .answer(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        new Problem(
                        HttpStatus.FORBIDDEN,
                        "MISSING_TOKEN",
                        "A request of a signed-in browser must repeat the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.")
                .answer(request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!(failure instanceof AuthenticationServiceException)) {
            commence(request, response, failure);
            return;
        }
        LOG.error("A token could not be checked.", failure);
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        new Problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "PROVIDER_UNAVAILABLE",
                        "The identity provider cannot be asked about the token just now; send the request again.")
                .answer(response);
    }
}
