package charteroak.ground.identity;

import charteroak.ground.api.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Attaches the caller to each request. A browser that has signed in also gets a cookie with the token that its writing
 * requests must repeat in a header.
 */
class SignedInCaller extends OncePerRequestFilter {

    private final Claims claims;

    SignedInCaller(Claims claims) {
        this.claims = claims;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Caller caller = caller(request, SecurityContextHolder.getContext().getAuthentication());
        caller.attachTo(request);
        chain.doFilter(request, response);
    }

    private Caller caller(HttpServletRequest request, @Nullable Authentication authentication) {
        Caller stranger = Caller.of(request);
        if (authentication instanceof OAuth2AuthenticationToken session) {
            sendToken(request);
            return claims.caller(
                    stranger, session.getName(), session.getPrincipal().getAttributes());
        }
        if (authentication instanceof JwtAuthenticationToken bearer) {
            return claims.caller(stranger, bearer.getName(), bearer.getToken().getClaims());
        }
        return stranger;
    }

    private static void sendToken(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
    }
}
