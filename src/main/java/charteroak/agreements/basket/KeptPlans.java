package charteroak.agreements.basket;

import charteroak.ground.id.Bound;
import charteroak.ground.store.Row;
import charteroak.ground.visibility.SeenGraph;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Plans in the graph, each a node of its own that is tied to nothing: elements are named by their ids and may go. */
@Component
record KeptPlans(SeenGraph seen, Neo4jClient graph) {

    KeptPlan of(KeptPlanId id) {
        return seen.unseen("asked by the person whose plan it is", """
                        MATCH (plan:KeptPlan {id: $id})
                        RETURN plan
                        """)
                .with("id", id)
                .one(row -> plan(id, row.row("plan")))
                .orElseGet(() -> new KeptPlan(id, KeptDraft.EMPTY, null));
    }

    /** What is kept, which nobody else changes until the transaction ends. */
    KeptPlan hold(KeptPlanId id) {
        return seen.unseen("asked by the person whose plan it is", """
                        MERGE (plan:KeptPlan {id: $id})
                        SET plan.writeCount = coalesce(plan.writeCount, 0) + 1
                        RETURN plan
                        """)
                .with("id", id)
                .one(row -> plan(id, row.row("plan")))
                .orElseThrow();
    }

    void keep(KeptPlan plan) {
        Map<String, @Nullable Object> said = new HashMap<>(plan.draft().properties());
        said.put("id", plan.id());
        said.put("keptAt", plan.keptAt());
        graph.query("""
                        MATCH (plan:KeptPlan {id: $id})
                        SET plan = $said
                        """)
                .bindAll(Bound.values(Map.of("id", plan.id(), "said", said)))
                .run();
    }

    /** Leaves of a plan no more than that one was kept. */
    void forget(KeptPlanId id) {
        graph.query("""
                        MATCH (plan:KeptPlan {id: $id})
                        SET plan = {id: $id}
                        """).bindAll(Bound.values(Map.of("id", id))).run();
    }

    private static KeptPlan plan(KeptPlanId id, Row plan) {
        return new KeptPlan(id, KeptDraft.of(plan), plan.optionalInstant("keptAt"));
    }
}
