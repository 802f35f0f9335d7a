package charteroak.ground.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Ends old sessions, even busy ones, and renews roles that were read long ago: a page request goes to the provider and
 * back, and any other request is treated as not signed in until then.
 */
class SessionLife extends OncePerRequestFilter {

    private final IdentitySettings.Sessions settings;
    private final Clock clock;

    SessionLife(IdentitySettings.Sessions settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && endsNow(session)) {
            String page = page(request);
            if (page != null) {
                response.sendRedirect("/sign-in?from=" + UriUtils.encode(page, StandardCharsets.UTF_8));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Whether the session of someone signed in ends with this request. */
    private boolean endsNow(HttpSession session) {
        long now = clock.millis();
        Long rolesReadAt = Sessions.rolesReadAt(session);
        if (now - session.getCreationTime() >= settings.life().toMillis()) {
            session.invalidate();
            return rolesReadAt != null;
        }
        if (rolesReadAt == null || now - rolesReadAt < settings.rolesAge().toMillis()) {
            return false;
        }
        boolean signedIn =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return signedIn;
    }

    private static @Nullable String page(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String address = request.getRequestURI() + query;
        return request.getMethod().equals("GET")
                        && accept != null
                        && accept.contains(MediaType.TEXT_HTML_VALUE)
                        && WayBack.isOurs(address)
                ? address
                : null;
    }
}
