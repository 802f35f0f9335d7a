package charteroak.ground.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class SessionLifeTests {

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final IdentitySettings.Sessions SETTINGS =
            new IdentitySettings.Sessions(Duration.ofHours(12), Duration.ofHours(1), 5, 10);

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void aYoungSessionGoesOn() throws Exception {
        begin();
        assertThat(after(Duration.ofMinutes(59), page()).getRedirectedUrl()).isNull();
        assertThat(session.getAttribute(SIGNED_IN)).isNotNull();
    }

    @Test
    void rolesThatWereReadLongAgoAreReadAgain() throws Exception {
        begin();
        assertThat(after(Duration.ofMinutes(61), page()).getRedirectedUrl())
                .isEqualTo("/sign-in?from=%2Fdue%3Fwithin%3D30");
        assertThat(session.getAttribute(SIGNED_IN)).isNull();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aProgramsRequestIsThenAskedByNobody() throws Exception {
        begin();
        var request = new MockHttpServletRequest("POST", "/graphql");
        assertThat(after(Duration.ofMinutes(61), request).getRedirectedUrl()).isNull();
        assertThat(session.getAttribute(SIGNED_IN)).isNull();
    }

    @Test
    void anOldSessionEndsHoweverBusyItIs() throws Exception {
        begin();
        after(Duration.ofMinutes(30), page());
        assertThat(after(Duration.ofHours(13), page()).getRedirectedUrl()).startsWith("/sign-in?from=");
        assertThat(session.isInvalid()).isTrue();
    }

    private void begin() {
        session.setAttribute(SIGNED_IN, "somebody");
        var settings = new IdentitySettings(null, "name", List.of(), SETTINGS);
        new Sessions(settings, at(Duration.ZERO)).begun(session, "demo somebody");
    }

    private MockHttpServletResponse after(Duration time, MockHttpServletRequest request)
            throws ServletException, IOException {
        request.setSession(session);
        var response = new MockHttpServletResponse();
        new SessionLife(SETTINGS, at(time)).doFilter(request, response, new MockFilterChain());
        return response;
    }

    private Clock at(Duration later) {
        return Clock.fixed(Instant.ofEpochMilli(session.getCreationTime()).plus(later), ZoneOffset.UTC);
    }

    private static MockHttpServletRequest page() {
        var request = new MockHttpServletRequest("GET", "/due");
        request.setQueryString("within=30");
        request.addHeader("Accept", "text/html");
        return request;
    }
}
