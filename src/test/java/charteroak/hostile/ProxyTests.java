package charteroak.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.ground.identity.Browser;
import charteroak.ground.identity.Tokens;
import charteroak.ground.identity.WithDemoAccounts;
import jakarta.servlet.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;

/** Demo accounts on a server that somebody put behind a proxy and told the public name. */
@GraphTest
@TestPropertySource(properties = "charteroak.limits.hosts=catalog.example.gov")
class ProxyTests extends WithDemoAccounts {

    private static final List<String> OF_SIGNING_IN = List.of(
            "GET /sign-in",
            "GET /provider/sign-in",
            "POST /provider/sign-in",
            "POST /provider/%73ign-in",
            "POST /oauth2/token",
            "POST /oauth2/%74oken",
            "GET /oauth2/authorization/charter-oak",
            "GET /login/oauth2/code/charter-oak?code=x&state=y");

    private final int port;
    private final Filter security;

    @Autowired
    ProxyTests(@LocalServerPort int port, @Qualifier("springSecurityFilterChain") Filter security) {
        this.port = port;
        this.security = security;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=203.0.113.7",
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-Host: 127.0.0.1",
                "X-Forwarded-Proto: https",
                "X-Real-IP: 203.0.113.7",
                "Via: 1.1 proxy",
                "CF-Connecting-IP: 203.0.113.7",
                "True-Client-IP: 203.0.113.7",
                "Host: catalog.example.gov"
            })
    void demoAccountsAreOfNoUseThroughOne(String trace) {
        for (String line : OF_SIGNING_IN) {
            isRefused(line, List.of(trace));
        }
        isRefused("GET /public/en", List.of(trace, "Authorization: Bearer " + new Tokens(port, DEMO).given()));
        isRefused("GET /public/en", List.of(trace, session()));
        assertThat(RawHttp.send(port, "GET /public/en", List.of(trace), "").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "192.168.1.20", "169.254.169.254", "2001:db8::7", "unknown"})
    void demoAccountsAreOfNoUseFromAnotherAddress(String sender) throws Exception {
        for (String line : List.of("GET /sign-in", "GET /provider/sign-in", "POST /provider/sign-in")) {
            MockHttpServletResponse answer = answered(line, sender);
            assertThat(answer.getStatus()).as(line).isEqualTo(403);
            assertThat(answer.getContentAsString()).as(line).contains("ONLY_ON_THIS_MACHINE");
            assertThat(answer.getCookies()).as(line).isEmpty();
        }
        assertThat(answered("GET /provider/sign-in", "127.0.0.1").getStatus()).isEqualTo(200);
    }

    @Test
    void onThisMachineTheyAre() {
        assertThat(RawHttp.send(port, "GET /public/en", List.of(session()), "").status())
                .isEqualTo(200);
        RawHttp.Answer people = RawHttp.send(port, "GET /provider/sign-in", List.of(), "");
        assertThat(people.status()).isEqualTo(200);
        assertThat(people.body()).contains("steward", "<form");
    }

    private MockHttpServletResponse answered(String line, String sender) throws Exception {
        String[] words = line.split(" ");
        var request = new MockHttpServletRequest(words[0], words[1]);
        request.setServletPath(words[1]);
        request.setServerName("127.0.0.1");
        request.setRemoteAddr(sender);
        var answer = new MockHttpServletResponse();
        security.doFilter(request, answer, new MockFilterChain());
        return answer;
    }

    private void isRefused(String line, List<String> headers) {
        RawHttp.Answer answer = RawHttp.send(port, line, headers, "");
        assertThat(answer.status()).as(line + headers).isEqualTo(403);
        assertThat(answer.body())
                .as(line + headers)
                .contains("ONLY_ON_THIS_MACHINE")
                .doesNotContain("steward", "<form");
        assertThat(answer.header("Set-Cookie")).as(line + headers).isEmpty();
    }

    private String session() {
        var browser = new Browser(port);
        browser.signIn("auditor");
        return "Cookie: charter-oak-session="
                + browser.cookie("charter-oak-session").orElseThrow();
    }
}
