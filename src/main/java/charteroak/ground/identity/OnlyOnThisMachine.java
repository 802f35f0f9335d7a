package charteroak.ground.identity;

import charteroak.ground.api.Caller;
import charteroak.ground.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps demo accounts from being used through a proxy, which would let others in despite the loopback address.
 * Sign-ins, tokens and signed-in requests need this machine's own name, no trace of a proxy, and a local sender; public
 * reading does not.
 */
public class OnlyOnThisMachine extends OncePerRequestFilter {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1");
    private static final Set<String> OF_SIGNING_IN =
            Set.of("sign-in", "sign-out", "login", "oauth2", "provider", "connect");
    private static final Problem ELSEWHERE = new Problem(
            HttpStatus.FORBIDDEN,
            "ONLY_ON_THIS_MACHINE",
            "Demo accounts serve only the machine the server runs on; set charteroak.identity.issuer to another provider.");

    private final boolean demo;

    public OnlyOnThisMachine(boolean demo) {
        this.demo = demo;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean direct = Caller.of(request).onThisMachine() && isOwnName(request.getServerName());
        if (!demo || direct || !showsIdentity(request)) {
            chain.doFilter(request, response);
            return;
        }
        ELSEWHERE.answer(response);
    }

    private static boolean isOwnName(String name) {
        return OWN_NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean showsIdentity(HttpServletRequest request) {
        String[] path = request.getServletPath().split("/", 3);
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getSession(false) != null
                || path.length > 1 && OF_SIGNING_IN.contains(path[1]);
    }
}
