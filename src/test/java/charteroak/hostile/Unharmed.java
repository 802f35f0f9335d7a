package charteroak.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must be so after anything hostile: nothing has changed, nothing was revealed, and the next question is answered. */
final class Unharmed {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ORDINARY = "{\"query\": \"{ agency(code: \\\"SDE\\\") { name } }\"}";
    private static final Pattern INSIDES = Pattern.compile(
            "Exception|Caused by|\\tat |\\bat [a-z.]+\\(|\\b(org|java|jakarta|graphql|tools)\\.[a-z]+\\.|charteroak\\.[a-z]+\\.[A-Z]"
                    + "|\\b(MATCH|MERGE|UNWIND|DETACH DELETE) |[Nn]eo4j|[Ll]ucene|[Tt]omcat|Spring|/tmp/|/home/|/root/|/usr/lib");

    private final int port;
    private final Neo4jClient graph;

    Unharmed(int port, Neo4jClient graph) {
        this.port = port;
        this.graph = graph;
    }

    /** All there is, counted, and the last link of the chain of changes. */
    Map<String, Object> everything() {
        return Map.copyOf(graph.query("""
                        CALL { MATCH (thing) RETURN count(thing) AS things }
                        CALL { MATCH ()-[edge]->() RETURN count(edge) AS edges }
                        OPTIONAL MATCH (head:AuditHead {id: 'head'})
                        RETURN things, edges, coalesce(head.sequence, 0) AS changes, coalesce(head.hash, '') AS head
                        """).fetch().one().orElseThrow());
    }

    /** Nothing of the server's insides may be in an answer; what was sent itself may be repeated, whole or in parts. */
    void revealsNothing(RawHttp.Answer answer, String... sent) {
        String told = answer.head() + "\n" + answer.body();
        for (String own : sent) {
            told = told.replace(own, "").replace(JSON.writeValueAsString(own).replaceAll("^\"|\"$", ""), "");
            for (String part : own.split("[(){}]")) {
                told = part.length() > 3 ? told.replace(part, "") : told;
            }
        }
        assertThat(told).doesNotContainPattern(INSIDES);
    }

    /** Asks an ordinary question from now on, beside whatever else is asked. */
    CompletableFuture<Void> answersAnotherQuestion() {
        return CompletableFuture.runAsync(
                this::answersTheNextQuestion, task -> Thread.ofVirtual().start(task));
    }

    void answersTheNextQuestion() {
        RawHttp.Answer answer =
                RawHttp.send(port, "POST /graphql", List.of("Content-Type: application/json"), ORDINARY);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(json(answer).at("/data/agency/name").asString()).contains("Education");
    }

    /** Every error says of what kind it is, and which request it belongs to. */
    static JsonNode firstError(RawHttp.Answer answer) {
        JsonNode body = json(answer);
        JsonNode error = body.has("errors") ? body.at("/errors/0/extensions") : body;
        assertThat(error.path("requestId").asString("")).isEqualTo(answer.header("X-Request-Id"));
        return error;
    }

    static JsonNode json(RawHttp.Answer answer) {
        return JSON.readTree(answer.body());
    }
}
