package charteroak.audit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Tells from the trail what somebody did to a thing before, so that nobody approves their own act. */
@Component
public class PastActions {

    private final Neo4jClient graph;

    PastActions(Neo4jClient graph) {
        this.graph = graph;
    }

    /** Each action that is recorded of an actor on a subject, such as "DRAFTED". */
    public Set<String> of(Actor actor, String subject) {
        return new HashSet<>(graph.query("""
                        MATCH (change:Change {subject: $subject, actor: $actor})
                        RETURN DISTINCT change.action
                        """)
                .bindAll(Map.of("subject", subject, "actor", actor.name()))
                .fetchAs(String.class)
                .all());
    }
}
