package charteroak.ground.limits;

import charteroak.ground.problem.Problem;
import charteroak.ground.store.StartRefused;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only requests sent to the server's own names, so that another site cannot point its name here to read our
 * answers, and no foreign name gets into our links. Health checks may use any name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class KnownHosts extends OncePerRequestFilter {

    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Problem NOT_OURS = new Problem(
            HttpStatus.MISDIRECTED_REQUEST,
            "UNKNOWN_HOST",
            "This server does not answer by that name; whoever runs it lists its names in charteroak.limits.hosts.");

    private final Set<String> hosts;

    @Autowired
    KnownHosts(LimitSettings settings, Environment environment) {
        this(settings, environment.getProperty("server.address", ""));
    }

    KnownHosts(LimitSettings settings, String address) {
        hosts = new HashSet<>();
        settings.hosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        if (new ListeningAddress(address).isLoopback()) {
            hosts.addAll(OF_THIS_MACHINE);
        }
        if (hosts.isEmpty()) {
            throw new StartRefused(
                    "Charter Oak does not listen beyond this machine, at %s, without knowing the name it is called by."
                            .formatted(address.isBlank() ? "every address it has" : address),
                    "Set charteroak.limits.hosts to the names in its addresses, such as catalog.example.gov, or server.address to 127.0.0.1.");
        }
    }

    boolean knows(String host) {
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return RoutedPath.of(request).equals("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (knows(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        NOT_OURS.answer(response);
    }
}
