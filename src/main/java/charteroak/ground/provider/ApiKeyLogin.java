package charteroak.ground.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;

/**
 * Lets OpenLineage clients log in the way their token provider does ({@code auth.type: jwt}): with one API key, here a
 * machine's name and secret joined by a colon. The machine gets the same token as for its client credentials.
 */
final class ApiKeyLogin {

    private static final String PARAMETER = "apikey";
    private static final Set<String> GRANTS =
            Set.of("urn:ietf:params:oauth:grant-type:jwt-bearer", "client_credentials");

    private ApiKeyLogin() {}

    /** The machine that an API key names; null for a request without one. */
    static @Nullable Authentication machine(HttpServletRequest request) {
        if (!isOne(request)) {
            return null;
        }
        String[] key = request.getParameter(PARAMETER).split(":", 2);
        if (key.length < 2 || key[0].isBlank() || request.getParameterValues(PARAMETER).length > 1) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(
                key[0], ClientAuthenticationMethod.CLIENT_SECRET_POST, key[1], Map.of());
    }

    /** The token request of a machine that logged in with an API key; null for a request without one. */
    static @Nullable Authentication grant(HttpServletRequest request) {
        Authentication machine = SecurityContextHolder.getContext().getAuthentication();
        return isOne(request) && machine != null
                ? new OAuth2ClientCredentialsAuthenticationToken(machine, Set.of(), Map.of())
                : null;
    }

    private static boolean isOne(HttpServletRequest request) {
        String grant = request.getParameter("grant_type");
        return request.getMethod().equals("POST")
                && request.getQueryString() == null
                && request.getParameter(PARAMETER) != null
                && grant != null
                && GRANTS.contains(grant);
    }
}
