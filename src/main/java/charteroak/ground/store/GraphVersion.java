package charteroak.ground.store;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Counts the changes to searchable things, so that anything derived from the graph can tell whether it is up to date.
 */
@Component
public class GraphVersion {

    private final Neo4jClient graph;
    private final ApplicationEventPublisher events;

    GraphVersion(Neo4jClient graph, ApplicationEventPublisher events, GraphSchema schema) {
        this.graph = graph;
        this.events = events;
    }

    /** The version now; 0 for a graph that has never changed. */
    public long current() {
        return graph.query("""
                        MATCH (version:GraphVersion {id: 'graph'})
                        RETURN version.value
                        """).fetchAs(Long.class).one().orElse(0L);
    }

    /** Counts one change within the current transaction. An empty list means that anything may have changed. */
    public void changed(List<String> ids) {
        long version = graph.query("""
                        MERGE (version:GraphVersion {id: 'graph'})
                        SET version.value = coalesce(version.value, 0) + 1
                        RETURN version.value
                        """).fetchAs(Long.class).one().orElseThrow();
        events.publishEvent(new GraphChanged(version, ids));
    }

    /**
     * An event saying that things in the graph changed; published within the transaction, to be handled after it commits.
     *
     * @param version the graph's version after the change
     * @param ids public ids of what changed; empty when anything may have
     */
    public record GraphChanged(long version, List<String> ids) {

        public GraphChanged {
            ids = List.copyOf(ids);
        }
    }
}
