package charteroak.ground.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.GraphTest;
import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineageClient;
import io.openlineage.client.transports.HttpConfig;
import io.openlineage.client.transports.HttpTransport;
import io.openlineage.client.transports.JwtTokenProvider;
import io.openlineage.client.transports.TokenProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
public class MachineTests extends WithDemoAccounts {

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
        assertThat(askForToken("sde-steward-1", "guess").statusCode()).isEqualTo(401);
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

    @Test
    void aFailingAuthorizationIsRefusedInAnyLanguage() {
        String basic =
                "Basic " + Base64.getEncoder().encodeToString("matching-engine:wrong".getBytes(StandardCharsets.UTF_8));
        for (String language :
                List.of("*", "*;q=0.5", "x", "en-US,*;q=0.1", "de_DE", "\u00e9", "zz-abcdefghijk", "-")) {
            for (String credentials : List.of("Bearer nonsense", "Bearer ", basic)) {
                List<String> headers = List.of("Authorization", credentials, "Accept-Language", language);
                String body = Browser.question(Browser.WHO_AM_I);
                for (String address : List.of("/graphql", "/api/v1/lineage")) {
                    int status = send(port, address, body, headers).statusCode();
                    assertThat(status).as(address + " " + headers).isIn(200, 401);
                    assertThat(status)
                            .as(address + " " + headers)
                            .isNotEqualTo(credentials.equals("Bearer nonsense") ? 200 : 0);
                }
                HttpResponse<String> token = send(
                        port,
                        "/oauth2/token",
                        "grant_type=client_credentials",
                        List.of(
                                "Authorization",
                                credentials,
                                "Accept-Language",
                                language,
                                "Content-Type",
                                "application/x-www-form-urlencoded"));
                assertThat(token.statusCode()).as("token " + headers).isBetween(400, 401);
            }
        }
    }

    @Test
    void theTokenProviderOfOpenLineagesClientsLogsIn() {
        URI endpoint = URI.create("http://127.0.0.1:" + port + "/oauth2/token");
        String key = "matching-engine:" + DEMO.secretOf("matching-engine");
        String token = new JwtTokenProvider(key, endpoint).getToken();
        assertThat(token).startsWith("Bearer ");
        JsonNode viewer =
                JSON.readTree(ask(token.substring("Bearer ".length())).body()).at("/data/viewer");
        assertThat(viewer.at("/roles/0/role").asString()).isEqualTo("MATCHING_ENGINE");
        for (String wrong : List.of("matching-engine:wrong", "matching-engine", ":", "sde-steward-1:")) {
            assertThatThrownBy(() -> new JwtTokenProvider(wrong, endpoint).getToken())
                    .hasStackTraceContaining("401");
        }
    }

    @Test
    void theRealClientLogsInAndSendsWhatItCompressed() throws Exception {
        TokenProvider login = new JwtTokenProvider(
                "matching-engine:" + DEMO.secretOf("matching-engine"),
                URI.create("http://127.0.0.1:" + port + "/oauth2/token"));
        HttpConfig config = new HttpConfig();
        config.setTimeoutInMillis(60_000);
        config.setUrl(URI.create("http://127.0.0.1:" + port));
        config.setAuth(login);
        config.setCompression(HttpConfig.Compression.GZIP);
        OpenLineage events = new OpenLineage(URI.create("https://test.example/producer"));
        UUID run = UUID.randomUUID();
        try (OpenLineageClient client =
                OpenLineageClient.builder().transport(new HttpTransport(config)).build()) {
            client.emit(events.newRunEventBuilder()
                    .eventType(OpenLineage.RunEvent.EventType.COMPLETE)
                    .eventTime(ZonedDateTime.of(2026, 3, 1, 9, 30, 0, 0, ZoneOffset.UTC))
                    .run(events.newRunBuilder().runId(run).build())
                    .job(events.newJobBuilder()
                            .namespace("machine")
                            .name("zipped")
                            .build())
                    .inputs(List.of())
                    .outputs(List.of())
                    .build());
        }
        HttpResponse<String> answer = send(
                port,
                "/graphql",
                "{\"query\": \"{ run(runId: \\\"%s\\\") { state } }\"}".formatted(run),
                List.of("Authorization", "Bearer " + tokens.given()));
        assertThat(answer.body()).contains("COMPLETED");
    }

    public static HttpResponse<String> send(int port, String address, String body, List<String> headers) {
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
