package charteroak.ground.identity;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

@GraphTest
class SessionTests extends WithDemoAccounts {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final WebServerApplicationContext application;

    @Autowired
    SessionTests(@LocalServerPort int port, WebServerApplicationContext application) {
        this.port = port;
        this.application = application;
    }

    @Test
    void strangersWhoOnlyBeginToSignInTakeNone() throws Exception {
        List<String> addresses = List.of(
                "/sign-in?from=%2Fdue",
                "/oauth2/authorization/charter-oak",
                "/oauth2/authorize?response_type=code&client_id=charter-oak-browser&scope=openid",
                "/provider/sign-in",
                "/login/oauth2/code/charter-oak?code=stolen&state=made-up");
        int before = sessions();
        for (int at = 0; at < 2_000; at++) {
            HttpResponse<Void> answer = get(addresses.get(at % addresses.size()));
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .noneMatch(cookie -> cookie.startsWith("charter-oak-session="));
        }
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void choosingNobodyTakesNone() {
        int before = sessions();
        new Browser(port).signIn("nobody");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void onePersonHasOnlySoManyAtOnce() {
        List<Browser> browsers = new ArrayList<>();
        for (int at = 0; at < 22; at++) {
            browsers.add(signedIn("resident-advisor"));
        }
        assertThat(browsers.stream().limit(2)).noneMatch(SessionTests::isSignedIn);
        assertThat(browsers.stream().skip(2)).allMatch(SessionTests::isSignedIn);
    }

    @Test
    void leavingEndsAllOfThem() {
        Browser here = signedIn("hub-operator");
        Browser there = signedIn("hub-operator");
        Browser another = signedIn("sde-counsel");
        assertThat(isSignedIn(there)).isTrue();
        assertThat(isSignedIn(here)).isTrue();
        assertThat(here.post("/sign-out", "").statusCode()).isEqualTo(204);
        assertThat(isSignedIn(there)).isFalse();
        assertThat(isSignedIn(another)).isTrue();
    }

    private Browser signedIn(String account) {
        var browser = new Browser(port);
        browser.signIn(account);
        return browser;
    }

    private static boolean isSignedIn(Browser browser) {
        return browser.viewer().get("signedIn").asBoolean();
    }

    private HttpResponse<Void> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept", "text/html")
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private int sessions() {
        var server = (TomcatWebServer) Objects.requireNonNull(application.getWebServer());
        var context = (Context) server.getTomcat().getHost().findChildren()[0];
        return context.getManager().getActiveSessions();
    }
}
