package charteroak.ground.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Takes whoever has signed in back to the page they came from, which is always one of ours. */
record WayBack(Sessions sessions, Claims claims) implements AuthenticationSuccessHandler {

    private static final String KEPT = "charteroak.way-back";
    private static final String USUAL = "/";
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1999}");
    private static final Set<String> NO_PAGES =
            Set.of("sign-in", "sign-out", "login", "oauth2", "provider", "graphql", "api", "actuator");

    /** Remembers, for the duration of a request, which page its sender came from. */
    static void remember(HttpServletRequest request, String from) {
        request.setAttribute(KEPT, from);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        sessions.begun(request.getSession(), claims.person(authentication.getName()));
        boolean known = request.getAttribute(KEPT) instanceof String path && isOurs(path);
        response.sendRedirect(known ? String.valueOf(request.getAttribute(KEPT)) : USUAL);
    }

    /** Whether an address is a path on this server that leads to a page, however a browser might read it. */
    static boolean isOurs(String address) {
        if (!PATH.matcher(address).matches()) {
            return false;
        }
        try {
            URI uri = new URI(address);
            String path = String.valueOf(uri.getPath());
            String page = String.valueOf(uri.normalize().getPath()).split("/", 3)[1];
            return !uri.isAbsolute()
                    && uri.getRawAuthority() == null
                    && !path.contains("//")
                    && !path.contains("\\")
                    && path.codePoints().noneMatch(Character::isISOControl)
                    && !NO_PAGES.contains(page);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
