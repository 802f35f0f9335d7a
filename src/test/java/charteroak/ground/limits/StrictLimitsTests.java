package charteroak.ground.limits;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.ground.identity.Browser;
import charteroak.ground.identity.WithDemoAccounts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server whose limits are so small that anybody meets them; the last test uses up what an address may ask. */
@GraphTest
@TestPropertySource(
        properties = {
            "charteroak.limits.time=1ms",
            "charteroak.limits.rates.enabled=true",
            "charteroak.limits.rates.address=200/1h",
            "charteroak.limits.rates.identity=5/1h",
            "charteroak.limits.rates.writes=2/1h",
            "charteroak.limits.rates.intake=2/1h",
            "charteroak.limits.rates.sign-ins=3/1h"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StrictLimitsTests extends WithDemoAccounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String READ = "{ agencies { nodes { name systems { name } } totalCount } }";

    private final URI server;
    private final int port;

    @Autowired
    StrictLimitsTests(@LocalServerPort int port) {
        this.port = port;
        this.server = URI.create("http://127.0.0.1:" + port);
    }

    @Test
    @Order(1)
    void aQuestionThatTakesTooLongIsStoppedAndSaysSo() throws Exception {
        HttpResponse<String> answer = ask(READ);
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode errors = JSON.readTree(answer.body()).at("/errors");
        assertThat(errors).hasSize(1);
        assertThat(errors.at("/0/extensions/code").asString()).isEqualTo("TIME_LIMIT");
        assertThat(errors.at("/0/extensions/most").asInt()).isEqualTo(1);
        assertThat(errors.at("/0/message").asString())
                .isEqualTo("A request may take 1 ms; this one was stopped. Ask for less at once.");
    }

    @Test
    @Order(2)
    void aPageThatTakesTooLongSaysSoAsAProblem() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.resolve("/api/v1/deadlines.atom")));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(JSON.readTree(answer.body()).get("code").asString()).isEqualTo("TIME_LIMIT");
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    @Order(3)
    void writesAreCountedForThemselves() throws Exception {
        String write = "mutation { verifyAuditTrail { __typename } }";
        assertThat(ask(write).statusCode()).isEqualTo(200);
        assertThat(ask(write).statusCode()).isEqualTo(200);
        isTooOften(ask(write), "/errors/0/extensions/code");
        assertThat(ask("{ viewer { name } }").statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void eachWriteOfADocumentIsCounted() throws Exception {
        String writes =
                "mutation { a: verifyAuditTrail { __typename } ... { b: verifyAuditTrail { __typename } ...F } } "
                        + "fragment F on Mutation { c: verifyAuditTrail { __typename } }";
        JsonNode told = JSON.readTree(ask(writes).body()).at("/errors/0/extensions");
        assertThat(told.path("code").asString("")).isEqualTo("LIMIT_EXCEEDED");
        assertThat(told.path("limit").asString("")).isEqualTo("MUTATIONS");
        assertThat(told.path("asked").asInt()).isEqualTo(3);
    }

    @Test
    @Order(4)
    void batchesOfLineageAreCountedForThemselves() throws Exception {
        assertThat(lineage().statusCode()).isNotEqualTo(429);
        assertThat(lineage().statusCode()).isNotEqualTo(429);
        isTooOften(lineage(), "/code");
        for (String spelling : List.of("/api/v1/line%61ge", "/%61pi/v1/lineage", "/api/v1/%6Cineage")) {
            isTooOften(posted(spelling, "application/json", "{"), "/code");
        }
        assertThat(posted("/api/./v1/lineage", "application/json", "{").statusCode())
                .as("an address with a detour leads nowhere")
                .isEqualTo(400);
    }

    @Test
    @Order(5)
    void aSignInThatSucceedsDoesNotCount() {
        for (int i = 0; i < 5; i++) {
            var browser = new Browser(port);
            browser.signIn("auditor");
            assertThat(browser.redirects().getLast()).matches("(http://(localhost|127\\.0\\.0\\.1):\\d+)?/");
        }
    }

    @Test
    @Order(6)
    void whoeverHasSignedInIsCountedByName() {
        var browser = new Browser(port);
        browser.signIn("sde-steward-1");
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            statuses.add(browser.post("/graphql", JSON.writeValueAsString(Map.of("query", "{ viewer { name } }")))
                    .statusCode());
        }
        assertThat(statuses).contains(429);
        assertThat(new Browser(port).open("/public/en").statusCode()).isNotEqualTo(429);
    }

    @Test
    @Order(7)
    void accountsCannotBeGuessedForLong() {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            statuses.add(new Browser(port).signIn("guess-" + i).statusCode());
        }
        assertThat(statuses).containsExactly(200, 200, 200, 429, 429);
        HttpResponse<String> right = new Browser(port).signIn("auditor");
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(Long.parseLong(right.headers().firstValue("Retry-After").orElse("0")))
                .isPositive();
        assertThat(right.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(right.body()).contains("tried too often").contains("href=\"/sign-in\"");
    }

    @Test
    @Order(8)
    void clientSecretsAreGuessesToo() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(server.resolve("/oauth2/token"))
                .header("Authorization", "Basic bWF0Y2hpbmctZW5naW5lOmd1ZXNz")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
        isTooOften(answer, "/code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/%74oken",
                "/%6Fauth2/token",
                "/oauth2/./token",
                "/oauth2/introspect",
                "/oauth2/r%65voke",
                "/provider/%73ign-in",
                "/%70rovider/sign-in"
            })
    @Order(8)
    void aGuessIsAGuessHoweverItsAddressIsSpelled(String address) throws Exception {
        isTooOften(posted(address, "application/x-www-form-urlencoded", "account=a"), "/code");
    }

    @Test
    @Order(9)
    void anAddressMayAskOnlySoOftenWhateverItAsks() throws Exception {
        HttpResponse<String> last = ask("{ viewer { name } }");
        for (int i = 0; i < 200 && last.statusCode() == 200; i++) {
            last = ask("{ viewer { name } }");
        }
        isTooOften(last, "/code");
        assertThat(send(HttpRequest.newBuilder(server.resolve("/actuator/health")))
                        .statusCode())
                .isNotEqualTo(429);
    }

    private static void isTooOften(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
        assertThat(Long.parseLong(answer.headers().firstValue("Retry-After").orElse("0")))
                .isPositive();
        assertThat(JSON.readTree(answer.body()).at(code).asString()).isEqualTo("RATE_LIMITED");
    }

    private HttpResponse<String> posted(String address, String type, String body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server + address))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> lineage() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve("/api/v1/lineage"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{")));
    }

    private HttpResponse<String> ask(String document) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document)))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.header(TestCallers.HEADER, "nobody").build(), HttpResponse.BodyHandlers.ofString());
    }
}
