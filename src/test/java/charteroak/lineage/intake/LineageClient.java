package charteroak.lineage.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Posts events to the running server as a job would, and looks at the graph they left. */
public record LineageClient(int port, Neo4jClient graph) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final List<String> LABELS =
            List.of("LineageEvent", "LinkageJob", "Run", "DatasetVersion", "Extract", "Field", "Finding");

    public HttpResponse<String> post(String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/api/v1/lineage".formatted(port)))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        String[] sent = headers.length == 0 ? new String[] {"Content-Type", "application/json"} : headers;
        try {
            return HTTP.send(request.headers(sent).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /**
     * Every node and edge of lineage with all their properties but when and in which order the catalogue learnt of them, in a fixed
     * order. Of findings, which are kept as they were found, those that are what is known now.
     */
    public List<String> dump() {
        var nodes =
                graph.query("""
                        MATCH (n)
                        WHERE any(label IN labels(n) WHERE label IN $labels) AND NOT (n:Finding AND (n.state = 'SUPERSEDED' OR n.kind ENDS WITH '_CHANGED'))
                        RETURN n.id + ' ' + reduce(text = '', key IN COLLECT {
                          UNWIND keys(n) AS key
                          WITH key
                          WHERE NOT key IN ['recordedAt', 'countsSince', 'setAsideAt']
                          RETURN key ORDER BY key
                        } |
                          text + ' ' + key + '=' + reduce(all = '', x IN [] + n[key] | all + ',' + toString(x))) AS line
                        """).bind(LABELS).to("labels").fetchAs(String.class).all();
        var edges =
                graph.query("""
                        MATCH (n)-[r]->(m)
                        WHERE any(label IN labels(n) + labels(m) WHERE label IN $labels)
                          AND NOT (n:Finding AND (n.state = 'SUPERSEDED' OR n.kind ENDS WITH '_CHANGED'))
                          AND NOT type(r) IN ['SHOWN_BY', 'SUPERSEDED_AFTER', 'OF', 'FOLLOWS']
                        RETURN n.id + ' ' + type(r) + ' ' + m.id + reduce(text = '', key IN COLLECT { UNWIND keys(r) AS key RETURN key ORDER BY key } |
                          text + ' ' + key + '=' + reduce(all = '', x IN [] + r[key] | all + ',' + toString(x))) AS line
                        """).bind(LABELS).to("labels").fetchAs(String.class).all();
        return Stream.concat(nodes.stream(), edges.stream()).sorted().toList();
    }

    /** Begins lineage anew. Of what somebody has read only the id stays, for the audit trail tells of it for ever. */
    public void forget() {
        graph.query("""
                        MATCH (n)
                        WHERE n:RunPast OR any(label IN labels(n) WHERE label IN $labels)
                        CALL (n) {
                          WITH n WHERE EXISTS { (:Change)-[:TELLS_OF]->(n) }
                          OPTIONAL MATCH (n)-[edge:!TELLS_OF]-()
                          DELETE edge
                          WITH DISTINCT n
                          REMOVE n:$(labels(n))
                          SET n = {id: n.id}
                        }
                        """).bind(LABELS).to("labels").run();
        graph.query("""
                        MATCH (n)
                        WHERE n:RunPast OR any(label IN labels(n) WHERE label IN $labels)
                        DETACH DELETE n
                        """).bind(LABELS).to("labels").run();
    }
}
