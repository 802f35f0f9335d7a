package charteroak.lineage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.OwnGraphTest;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@OwnGraphTest
class EarlierLineageTests {

    private final Neo4jClient graph;
    private final EarlierLineage earlier;

    @Autowired
    EarlierLineageTests(Neo4jClient graph, EarlierLineage earlier) {
        this.graph = graph;
        this.earlier = earlier;
    }

    @Test
    void keepsOfWhatEarlierReleasesKeptOnlyMetadata() {
        graph.query("""
                        UNWIND range(1, 1200) AS number
                        CREATE (:LineageEvent:KeptEarlier {id: 'event-' + number, text:
                          '{"eventType": "FAIL", "run": {"facets": {"spark.exception": {"message": "The value 900-12-' + number + ' of a cast"}}}}'})
                        CREATE (:Extract:KeptEarlier {id: 'extract-' + number, namespace: 'postgres://ann:' + 'hush@host', name: 'people?token=hush' + number})
                        CREATE (:Field:KeptEarlier {id: 'field-' + number, name: 'state', type: "enum('hush','hush2')"})
                        """).run();
        earlier.reduce();
        assertThat(all("MATCH (n:Extract) RETURN DISTINCT n.namespace + ' ' + n.name AS text"))
                .containsExactly("postgres://host people");
        assertThat(all("MATCH (n:Field) RETURN DISTINCT n.type AS text")).containsExactly("enum");
        assertThat(all("MATCH (n:LineageEvent) RETURN n.text AS text"))
                .hasSize(1200)
                .noneMatch(text -> text.contains("900-12"))
                .allMatch(text -> text.contains("spark.exception"));
        assertThat(all("MATCH (n:KeptEarlier) RETURN n.id AS text")).isEmpty();
        assertThat(all("MATCH (n:Change {action: 'LINEAGE_REDUCED'}) RETURN n.actor AS text"))
                .hasSizeGreaterThan(1)
                .containsOnly("upgrade");
    }

    private Collection<String> all(String query) {
        return graph.query(query).fetchAs(String.class).all();
    }
}
