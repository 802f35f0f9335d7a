package charteroak.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.ground.identity.Browser;
import charteroak.ground.identity.Tokens;
import charteroak.ground.identity.WithDemoAccounts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

    @Autowired
    ProxyTests(@LocalServerPort int port) {
        this.port = port;
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

    @Test
    void onThisMachineTheyAre() {
        assertThat(RawHttp.send(port, "GET /public/en", List.of(session()), "").status())
                .isEqualTo(200);
        assertThat(RawHttp.send(port, "GET /provider/sign-in", List.of(), "").status())
                .isEqualTo(200);
    }

    private void isRefused(String line, List<String> headers) {
        RawHttp.Answer answer = RawHttp.send(port, line, headers, "");
        assertThat(answer.status()).as(line + headers).isEqualTo(403);
        assertThat(answer.body()).as(line + headers).contains("ONLY_ON_THIS_MACHINE");
    }

    private String session() {
        var browser = new Browser(port);
        browser.signIn("auditor", DEMO.passwordOf("auditor"));
        return "Cookie: charter-oak-session="
                + browser.cookie("charter-oak-session").orElseThrow();
    }
}
