package charteroak.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Takes whoever has signed in back to the page they came from: one of ours, never an address elsewhere. */
class WayBack implements AuthenticationSuccessHandler {

    private static final String KEPT = "charteroak.way-back";
    private static final String USUAL = "/me";
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1999}");
    private static final Set<String> NO_PAGES =
            Set.of("sign-in", "sign-out", "login", "oauth2", "provider", "graphql", "api", "actuator");

    /** Keeps the way back while somebody signs in; an address that is none of our pages is forgotten. */
    static void keep(HttpServletRequest request, @Nullable String from) {
        if (from == null) {
            return;
        }
        HttpSession session = request.getSession();
        if (isOurs(from)) {
            session.setAttribute(KEPT, from);
        } else {
            session.removeAttribute(KEPT);
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        Object kept = session.getAttribute(KEPT);
        session.removeAttribute(KEPT);
        response.sendRedirect(kept instanceof String path && isOurs(path) ? path : USUAL);
    }

    /** Whether an address is a path on this server, however a browser might read it, and leads to a page. */
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
