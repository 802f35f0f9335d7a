package charteroak.front.seed;

import charteroak.ground.id.Bound;
import charteroak.ground.visibility.SeenGraph;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Records in the graph which seed was loaded into it. */
@Component
record SeedLoads(SeenGraph seen, Neo4jClient graph) {

    /** The fingerprint of the seed that was loaded; empty when none was. */
    Optional<String> hash() {
        return seen.unseen("the server compares it with the seed it is given", """
                        MATCH (load:SeedLoad {id: 'seed'})
                        RETURN load.hash
                        """)
                .value(String.class);
    }

    /**
     * Claims the loading for the current transaction, after waiting for any other; false when another instance loaded a
     * seed meanwhile.
     */
    boolean claim(String hash, Instant now) {
        return graph.query("""
                                MERGE (load:SeedLoad {id: 'seed'})
                                ON CREATE SET load.hash = $hash, load.completedAt = $now
                                """)
                        .bindAll(Bound.values(Map.of("hash", hash, "now", now)))
                        .run()
                        .counters()
                        .nodesCreated()
                == 1;
    }
}
