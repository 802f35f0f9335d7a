package charteroak.identity;

import charteroak.api.Caller;
import charteroak.api.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps demo accounts from being used through a proxy, whose listening address says nothing of who reaches it. */
class OnlyOnThisMachine extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Caller.of(request).onThisMachine()) {
            chain.doFilter(request, response);
            return;
        }
        new Problem(
                        HttpStatus.FORBIDDEN,
                        "ONLY_ON_THIS_MACHINE",
                        "Demo accounts serve only the machine the server runs on; set charteroak.identity.issuer to another provider.")
                .answer(response);
    }
}
