package charteroak.ground.queries;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.ground.identity.Tokens;
import charteroak.ground.identity.WithDemoAccounts;
import graphql.introspection.IntrospectionQuery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class LimitsTests extends WithDemoAccounts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String SCHEMA = "{ __schema { queryType { name } } }";
    private static final String DEAR =
            "query Dear { elements(first: 100) { nodes { dataset { elements(first: 100) { nodes { name definition protectionClasses { code } } } } } } }";
    private static final String DEAR_ID = PersistedDocumentsTests.id(DEAR);
    private static final String KNOWN_ID = PersistedDocumentsTests.id("query Known { agencies { totalCount } }");

    private final URI server;
    private final int port;

    @Autowired
    LimitsTests(@LocalServerPort int port) {
        this.port = port;
        this.server = URI.create("http://127.0.0.1:" + port);
    }

    @Test
    void whatIsTooMuchIsSaidInNumbers() throws Exception {
        String deep =
                "{ agency(code: \"SDE\") { " + "systems { agency { ".repeat(10) + "code" + " } }".repeat(10) + " } }";
        HttpResponse<String> answer = post(Map.of("query", deep));
        JsonNode error = JSON.readTree(answer.body()).at("/errors/0");
        assertThat(error.get("message").asString()).isEqualTo("A request may nest 15 deep; this one nests 22.");
        JsonNode told = error.get("extensions");
        assertThat(told.get("code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(told.get("limit").asString()).isEqualTo("DEPTH");
        assertThat(told.get("most").asInt()).isEqualTo(15);
        assertThat(told.get("asked").asInt()).isEqualTo(22);
        assertThat(told.get("requestId").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void strangersMayAskForLessThanThoseWhoSignedIn() throws Exception {
        assertThat(limit(post(Map.of("query", DEAR + " ")))).isEqualTo("COST");
        HttpResponse<String> signedIn = post(Map.of("query", DEAR + " "), "Authorization", "Bearer " + token());
        assertThat(JSON.readTree(signedIn.body()).has("errors"))
                .as(signedIn.body())
                .isFalse();
    }

    @Test
    void theWebAppsOwnDocumentsMayCostMoreAlsoForStrangers() throws Exception {
        HttpResponse<String> answer = post(Map.of("documentId", DEAR_ID));
        assertThat(JSON.readTree(answer.body()).has("errors")).as(answer.body()).isFalse();
    }

    @Test
    void aDocumentIsKnownByItsId() throws Exception {
        HttpResponse<String> answer = post(Map.of("documentId", KNOWN_ID, "operationName", "Known"));
        assertThat(JSON.readTree(answer.body()).at("/data/agencies/totalCount").isNumber())
                .isTrue();
    }

    @Test
    void anUnknownIdIsOneError() throws Exception {
        JsonNode answer = JSON.readTree(
                post(Map.of("documentId", "sha256:" + "0".repeat(64))).body());
        assertThat(answer.get("errors")).hasSize(1);
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_DOCUMENT_NOT_FOUND");
    }

    @Test
    void theSchemaIsToldToThoseWhoSignedIn() throws Exception {
        assertThat(JSON.readTree(post(Map.of("query", SCHEMA)).body())
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("INTROSPECTION_DISABLED");
        HttpResponse<String> signedIn = post(Map.of("query", SCHEMA), "Authorization", "Bearer " + token());
        assertThat(JSON.readTree(signedIn.body())
                        .at("/data/__schema/queryType/name")
                        .asString())
                .isEqualTo("Query");
    }

    @Test
    void aPersistedQueryThatIsUnknownIsAskedForAndThenTaken() throws Exception {
        String text = "query Sent { agencies { totalCount } }";
        String hash = PersistedDocumentsTests.id(text).substring("sha256:".length());
        Map<String, Object> named = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        JsonNode unknown = JSON.readTree(
                post(Map.of("operationName", "Sent", "extensions", named)).body());
        assertThat(unknown.at("/errors")).hasSize(1);
        assertThat(unknown.at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        JsonNode known =
                JSON.readTree(post(Map.of("query", text, "extensions", named)).body());
        assertThat(known.at("/data/agencies/totalCount").isNumber()).isTrue();
    }

    @Test
    void aPersistedQueryMayNameADocumentOfTheWebApp() throws Exception {
        Map<String, Object> named =
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", KNOWN_ID.substring("sha256:".length())));
        JsonNode answer = JSON.readTree(post(Map.of("extensions", named)).body());
        assertThat(answer.at("/data/agencies/totalCount").isNumber()).isTrue();
    }

    @Test
    void severalTypesMayBeAskedAboutAtOnce() throws Exception {
        String types =
                "{ one: __type(name: \"Agency\") { fields { name } } other: __type(name: \"Project\") { fields { name } } }";
        JsonNode answer = JSON.readTree(post(Map.of("query", types), "Authorization", "Bearer " + token())
                .body());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        assertThat(answer.at("/data/other/fields/0/name").isString()).isTrue();
        assertThat(JSON.readTree(post(Map.of("query", types)).body())
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("INTROSPECTION_DISABLED");
    }

    @Test
    void theSchemaIsNotFollowedRoundAndRound() throws Exception {
        String round = "{ __schema { types { fields { type { fields { type { name } } } } } } }";
        assertThat(limit(post(Map.of("query", round), "Authorization", "Bearer " + token())))
                .isEqualTo("SCHEMA_STEPS");
        String twice = "{ a: __schema { types { name } } b: __schema { types { name } } }";
        assertThat(limit(post(Map.of("query", twice), "Authorization", "Bearer " + token())))
                .isEqualTo("SCHEMA_QUESTIONS");
    }

    @Test
    void theUsualQuestionForTheWholeSchemaIsAnsweredAndScalarsSayWhatTheyAre() throws Exception {
        JsonNode answer = JSON.readTree(
                post(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY), "Authorization", "Bearer " + token())
                        .body());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        String scalars =
                "{ date: __type(name: \"Date\") { specifiedByURL } time: __type(name: \"DateTime\") { specifiedByURL } }";
        JsonNode specified = JSON.readTree(post(Map.of("query", scalars), "Authorization", "Bearer " + token())
                .body());
        assertThat(specified.at("/data/date/specifiedByURL").asString()).endsWith("local-date.html");
        assertThat(specified.at("/data/time/specifiedByURL").asString()).endsWith("date-time.html");
    }

    @Test
    void theContractIsServedToThoseWhoSignedIn() throws Exception {
        HttpRequest asked =
                HttpRequest.newBuilder(server.resolve("/graphql/schema")).build();
        assertThat(HTTP.send(asked, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        HttpRequest signedIn = HttpRequest.newBuilder(server.resolve("/graphql/schema"))
                .header("Authorization", "Bearer " + token())
                .build();
        HttpResponse<String> contract = HTTP.send(signedIn, BodyHandlers.ofString());
        assertThat(contract.statusCode()).isEqualTo(200);
        assertThat(contract.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(contract.body()).isEqualTo(Files.readString(Path.of("schema.graphqls")));
    }

    @Test
    void theIdThatAClientChoseIsOnEachLineOfTheLog(CapturedOutput log) throws Exception {
        HttpResponse<String> answer = post(List.of(), "X-Request-Id", "chosen-by.me_01");
        assertThat(answer.headers().firstValue("X-Request-Id")).contains("chosen-by.me_01");
        assertThat(JSON.readTree(answer.body()).get("requestId").asString()).isEqualTo("chosen-by.me_01");
        assertThat(log.getOut().lines().filter(line -> line.contains("could not be read as a GraphQL request")))
                .anySatisfy(line -> assertThat(line).contains("[chosen-by.me_01]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "${jndi:ldap://x.example}", "<script>alert(1)</script>"})
    void anIdOfAnotherFormIsReplaced(String id) throws Exception {
        HttpResponse<String> answer = post(Map.of("query", "{ viewer { name } }"), "X-Request-Id", id);
        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow())
                .matches("[0-9a-f-]{36}")
                .isNotEqualTo(id);
    }

    @Test
    void eachRequestHasAnIdOfItsOwn() throws Exception {
        var one = post(Map.of("query", "{ viewer { name } }"));
        var other = post(Map.of("query", "{ viewer { name } }"));
        assertThat(one.headers().firstValue("X-Request-Id"))
                .isPresent()
                .isNotEqualTo(other.headers().firstValue("X-Request-Id"));
    }

    @Test
    void linksInAFeedAreOurOwnAddress() throws Exception {
        var request = HttpRequest.newBuilder(server.resolve("/api/v1/deadlines.atom"))
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "host=evil.example");
        HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("http://127.0.0.1:" + port).doesNotContain("evil.example");
    }

    private String token() {
        return new Tokens(port, DEMO).given();
    }

    private static String limit(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).at("/errors/0/extensions/limit").asString("");
    }

    private HttpResponse<String> post(Object body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
