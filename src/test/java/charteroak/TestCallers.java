package charteroak;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a test write without signing in. A request that says in the header {@code X-Test-Caller} who makes it, such as
 * {@code ann;COUNSEL:SDE;BOARD_MEMBER:EXECUTIVE_BOARD:SDE}, or {@code nobody}, is made by them. One that writes and says nothing is
 * made by somebody who holds every role for every agency and never did anything else, so that they are apart from everyone.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestCallers {

    public static final String HEADER = "X-Test-Caller";

    private static final List<String> BOARDS = List.of("DATA_GOVERNING_BOARD", "EXECUTIVE_BOARD");
    private static final Pattern MUTATION = Pattern.compile("\\bmutation\\b[^{]*\\{\\s*(?:\\w+\\s*:\\s*)?(\\w+)");
    private static final Map<String, Set<Role>> APART = Map.of(
            "castVote", Set.of(Role.REQUESTER),
            "voidAct", Set.of(Role.REQUESTER),
            "resolveFinding", Set.of(Role.HUB_OPERATOR, Role.MATCHING_ENGINE));
    private static final int LARGEST = 4 << 20;

    @Bean
    OncePerRequestFilter callersOfTests(Neo4jClient graph) {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                chain.doFilter(withCaller(request, graph), response);
            }
        };
    }

    private static HttpServletRequest withCaller(HttpServletRequest request, Neo4jClient graph) throws IOException {
        if (request.getHeader("Authorization") != null || Caller.of(request).signedIn()) {
            return request;
        }
        String named = request.getHeader(HEADER);
        if (named != null) {
            named(Caller.of(request), named).attachTo(request);
            return request;
        }
        if (request.getRequestURI().equals("/api/v1/lineage")) {
            everybody(request, "postLineage", graph).attachTo(request);
            return request;
        }
        int length = request.getContentLength();
        if (!request.getRequestURI().equals("/graphql") || length < 0 || length > LARGEST) {
            return request;
        }
        byte[] body = request.getInputStream().readAllBytes();
        Matcher mutation = MUTATION.matcher(new String(body, StandardCharsets.UTF_8).replace("\\n", " "));
        if (mutation.find()) {
            everybody(request, mutation.group(1), graph).attachTo(request);
        }
        return new ReadAgain(request, body);
    }

    /** Who makes a request, as its header says. */
    private static Caller named(Caller stranger, String header) {
        if (header.equals("nobody")) {
            return stranger;
        }
        String[] parts = header.split(";");
        List<HeldRole> roles = List.of(parts).subList(1, parts.length).stream()
                .map(TestCallers::role)
                .toList();
        return stranger.signedInAs(parts[0], parts[0], roles);
    }

    private static HeldRole role(String text) {
        String[] parts = text.split(":");
        return new HeldRole(
                Role.valueOf(parts[0]),
                parts.length > 1 ? parts[parts.length - 1] : null,
                parts.length > 2 ? parts[1] : null);
    }

    private static Caller everybody(HttpServletRequest request, String act, Neo4jClient graph) {
        Collection<String> agencies = graph.query("MATCH (agency:Agency) RETURN DISTINCT agency.code")
                .fetchAs(String.class)
                .all();
        List<HeldRole> roles = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role == Role.PUBLIC || APART.getOrDefault(act, Set.of()).contains(role)) {
                continue;
            }
            if (role.isOnABody()) {
                BOARDS.forEach(board -> agencies.forEach(agency -> roles.add(new HeldRole(role, agency, board))));
            } else if (role.mayBeForAnAgency()) {
                agencies.forEach(agency -> roles.add(new HeldRole(role, agency, null)));
            } else {
                roles.add(HeldRole.of(role));
            }
        }
        String name = "tester of " + act;
        return Caller.of(request).signedInAs(name, name, roles);
    }

    /** A request whose body was read and can be read once more. */
    private static class ReadAgain extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadAgain(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new DelegatingServletInputStream(new ByteArrayInputStream(body));
        }
    }
}
