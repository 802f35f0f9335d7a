package charteroak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
class BadInputTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final JsonMapper json;
    private final URI server;

    @Autowired
    BadInputTests(JsonMapper json, @LocalServerPort int port) {
        this.json = json;
        this.server = URI.create("http://127.0.0.1:" + port);
    }

    @AfterEach
    void servesANormalRequestRightAfter() throws Exception {
        assertThat(ask("{ agencies { totalCount } }")
                        .at("/data/agencies/totalCount")
                        .isNumber())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ agencies { totalCount }",
                "{ nothing }",
                "query { agencies(first: \"many\") { totalCount } }",
                "{ element { id } }",
                "{ agencies { totalCount } } }",
                "\u0000\u0001",
                "fragment A on Query { ...A } { ...A }",
                "mutation { proposeRevision(input: {}) { userErrors { message } } }"
            })
    void saysWhatIsWrongWithAMalformedDocument(String document) throws Exception {
        JsonNode answer = ask(document);
        assertThat(answer.at("/errors/0/message").asString()).isNotBlank();
        assertThat(answer.at("/errors/0/extensions/classification").asString())
                .isIn("InvalidSyntax", "ValidationError");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ agencies(first: 0) { totalCount nodes { id } } }",
                "{ agencies(first: -1) { nodes { id } } }",
                "{ elements(first: 1000000) { nodes { id } } }",
                "{ elements(after: \"nonsense\") { nodes { id } } }",
                "{ search(query: \"a\", first: 101) { totalCount } }",
                "{ search(query: \"a\", after: \"nonsense\") { totalCount } }",
                "{ suggest(prefix: \"a\", first: 21) { text } }",
                "{ projects(first: 101) { nodes { id } } }",
                "{ agreements(first: 101) { nodes { id } } }",
                "{ register(first: 101) { nodes { number } } }",
                "{ findings(first: 101) { nodes { id } } }",
                "{ lineage(of: \"run-none\", direction: UPSTREAM, depth: 99) { withheld } }",
                "{ lineage(of: \"run-none\", direction: UPSTREAM, budget: 0) { withheld } }"
            })
    void refusesAnArgumentOutsideItsLimits(String document) throws Exception {
        JsonNode answer = ask(document);
        assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/message").asString()).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "0000-00-00", "9999-12-31", "yesterday", "", "1899-12-31"})
    void refusesAnImpossibleDate(String day) throws Exception {
        JsonNode answer = ask("{ element(id: \"element-none\", asOf: \"%s\") { id } }".formatted(day));
        assertThat(answer.at("/errors/0/message").asString()).contains("is not a day such as 2026-03-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ node(id: \"element-none\") { id } }",
                "{ node(id: \"\") { id } }",
                "{ node(id: \"nothing\") { id } }",
                "{ element(id: \"'; MATCH (n) DETACH DELETE n //\") { id } }",
                "{ dataset(id: \"dataset-none\") { id } }",
                "{ agency(code: \"NONE\") { id } }",
                "{ agreement(number: \"NONE\") { id } }",
                "{ project(number: \"NONE\") { id } }",
                "{ legalBasis(code: \"NONE\") { id } }",
                "{ run(runId: \"5fbb6f5c-35b7-4d5b-9d0c-3a86a1b0a6c1\") { id } }",
                "{ coverage(project: \"project-none\") { verdict } }",
                "{ lineage(of: \"run-none\", direction: UPSTREAM) { withheld } }"
            })
    void answersNullForWhatIsNotThereAndSaysSo(String document) throws Exception {
        JsonNode answer = ask(document);
        assertThat(answer.at("/errors")).as(answer.toString()).hasSize(1);
        assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("NOT_FOUND");
        assertThat(answer.get("data").iterator().next().isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:(wages) AND *:* OR id:[* TO *]",
                "\\\\ \\\" + - && || ! ( ) { } [ ] ^ ~ * ? : /",
                "*",
                "a~99999999999",
                "\\u0007bell\\u001b[31m",
                "𝕨𝕒𝕘𝕖𝕤 \u202esegaw",
                "   "
            })
    void readsSearchTextAsWordsOnly(String text) throws Exception {
        JsonNode answer =
                ask("{ search(query: \"%s\") { totalCount edges { score } } }".formatted(text.replace("\\\\u", "\\u")));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    }

    @Test
    void refusesASearchTextOfTenThousandCharacters() throws Exception {
        JsonNode answer = ask("{ search(query: \"%s\") { totalCount } }".formatted("wages ".repeat(1_700)));
        assertThat(answer.at("/errors/0/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
        assertThat(answer.at("/errors/0/message").asString()).contains("500");
    }

    @Test
    void refusesADocumentThatNestsTooDeep() throws Exception {
        String nested =
                "{ agency(code: \"NONE\") { " + "systems { agency { ".repeat(20) + "code" + " } }".repeat(20) + " } }";
        assertThat(ask(nested).at("/errors/0/message").asString()).isNotBlank();
    }

    @Test
    void refusesADocumentOfTooManyTokens() throws Exception {
        String document = "{ " + "viewer { name } ".repeat(3_000) + " }";
        assertThat(ask(document).at("/errors/0/message").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"query\": 7}",
                "null",
                "{\"query\":\"{ viewer { name } }\", \"variables\": []}",
                "{\"variables\": {}}"
            })
    void refusesABodyThatIsNoGraphQlRequest(String body) throws Exception {
        HttpResponse<String> response = post("/graphql", body);
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 499);
        assertThat(response.body()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[",
                "{}",
                "[{}]",
                "null",
                "7",
                "{\"eventType\":\"START\",\"eventTime\":\"2026-01-01T00:00:00Z\",\"run\":{\"runId\":\"not-a-uuid\"}"
            })
    void refusesATruncatedLineageEvent(String body) throws Exception {
        HttpResponse<String> response = post("/api/v1/lineage", body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/elementary",
                "/public/xx",
                "/public/en/projects/NONE",
                "/assets/none.js",
                "/..%2f..%2fetc/passwd",
                "/%00"
            })
    void findsNothingAtAnUnknownAddress(String path) throws Exception {
        var request = HttpRequest.newBuilder(server.resolve(path)).build();
        HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isBetween(400, 499);
        assertThat(response.body()).doesNotContain("Exception", "\tat ");
    }

    private JsonNode ask(String document) throws IOException, InterruptedException {
        HttpResponse<String> response = post("/graphql", json.writeValueAsString(Map.of("query", document)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.body()).doesNotContain("INTERNAL_ERROR");
        return json.readTree(response.body());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
