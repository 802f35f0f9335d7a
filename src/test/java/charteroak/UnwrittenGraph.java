package charteroak;

import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A graph that a test has to itself, as it was before the test wrote to it. */
public final class UnwrittenGraph {

    private final Neo4jClient graph;
    private final List<String> before;

    private UnwrittenGraph(Neo4jClient graph) {
        this.graph = graph;
        this.before = List.copyOf(graph.query("MATCH (n) RETURN elementId(n)")
                .fetchAs(String.class)
                .all());
    }

    /** Remembers which nodes there are now. */
    public static UnwrittenGraph of(Neo4jClient graph) {
        return new UnwrittenGraph(graph);
    }

    /** Removes all other nodes. The graph's version and the end of its trail stay as they are now, so that the server goes on from there. */
    public void restore() {
        graph.query("""
                        MATCH (n)
                        WHERE NOT n:GraphVersion|AuditHead AND NOT elementId(n) IN $before
                        DETACH DELETE n
                        """).bindAll(Map.of("before", before)).run();
    }
}
