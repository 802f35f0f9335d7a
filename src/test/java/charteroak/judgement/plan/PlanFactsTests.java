package charteroak.judgement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.api.Role;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
@Tag("contract")
class PlanFactsTests {

    @Test
    void aNumberIsTakenForThoseWhoMaySeeItsAgreement(@Autowired PlanFacts facts, @Autowired Neo4jClient graph) {
        graph.query("""
                        MERGE (agreement:Agreement:Restricted {id: 'agreement-plan-hidden'})
                        SET agreement += {number: 'PLAN-HIDDEN', readers: ['AUDITOR', 'SERVER']}
                        """).run();
        Viewer auditor = Viewer.of(new Caller("a", "a", List.of(HeldRole.of(Role.AUDITOR)), false));
        assertThat(facts.library(List.of(), Instant.now(), auditor).numbers()).contains("PLAN-HIDDEN");
        assertThat(facts.library(List.of(), Instant.now(), Viewer.PUBLIC).numbers())
                .doesNotContain("PLAN-HIDDEN");
        graph.query("MATCH (agreement:Agreement {id: 'agreement-plan-hidden'}) DETACH DELETE agreement")
                .run();
    }
}
