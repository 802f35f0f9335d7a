package charteroak.identity;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
class MachineTests extends WithDemoAccounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Tokens tokens;

    @Autowired
    MachineTests(@LocalServerPort int port) {
        this.port = port;
        this.tokens = new Tokens(port, DEMO);
    }

    @Test
    void theMatchingEngineAsksWithATokenOfItsOwn() {
        HttpResponse<String> answer = ask(tokens.given());
        JsonNode viewer = JSON.readTree(answer.body()).at("/data/viewer");
        assertThat(viewer.get("signedIn").asBoolean()).isTrue();
        assertThat(viewer.get("name").asString()).isEqualTo("Demo matching engine");
        assertThat(viewer.at("/roles/0/role").asString()).isEqualTo("MATCHING_ENGINE");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void aTokenIsGivenForTheRightSecretOnly() {
        assertThat(askForToken("matching-engine", "wrong").statusCode()).isEqualTo(401);
        assertThat(askForToken("steward", DEMO.passwordOf("steward")).statusCode())
                .isEqualTo(401);
        assertThat(askForToken("charter-oak-browser", "").statusCode()).isBetween(400, 401);
    }

    @Test
    void demoAccountsAreOfNoUseThroughAProxy() {
        for (String address : List.of("/oauth2/token", "/provider/sign-in", "/oauth2/authorize")) {
            HttpResponse<String> answer = send(port, address, "", List.of("X-Forwarded-For", "203.0.113.7"));
            assertThat(answer.statusCode()).as(address).isEqualTo(403);
            assertThat(answer.body()).contains("charteroak.identity.issuer");
        }
    }

    @Test
    void aTokenOutlivesARestart() {
        assertThat(DEMO.path().resolve("signing-key.json")).exists();
        assertThat(ask(tokens.made()).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenThatIsNotOursForUsAndForNowIsRefused() {
        for (var token : tokens.thatMustNotBeTaken().entrySet()) {
            HttpResponse<String> answer = ask(token.getValue());
            assertThat(answer.statusCode()).as(token.getKey()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .as(token.getKey())
                    .startsWith("Bearer");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(JSON.readTree(answer.body()).get("status").asInt()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("Exception", "Jwt", "\tat ");
        }
    }

    static HttpResponse<String> send(int port, String address, String body, List<String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .headers(headers.toArray(String[]::new));
        if (!headers.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpResponse<String> ask(String token) {
        return send(port, "/graphql", Browser.question(Browser.WHO_AM_I), List.of("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> askForToken(String client, String secret) {
        return Tokens.ask(port, client, secret);
    }
}
