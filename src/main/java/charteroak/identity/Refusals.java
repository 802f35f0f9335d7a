package charteroak.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Tells a client that it was turned away and what to send instead. Why exactly a token was not accepted stays in the log. */
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.info("A token was not accepted: {}", failure.getMessage());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        answer(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "Unauthorized",
                "The bearer token is not valid here; get a new one from the identity provider.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        answer(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "Forbidden",
                "A request of a signed-in browser must repeat the cookie XSRF-TOKEN in the header X-XSRF-TOKEN.");
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
        answer(
                response,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "Service Unavailable",
                "The identity provider cannot be asked about the token just now; send the request again.");
    }

    static void answer(HttpServletResponse response, int status, String title, String detail) throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String body = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(title, status, detail);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
