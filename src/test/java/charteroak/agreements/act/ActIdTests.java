package charteroak.agreements.act;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.ground.visibility.Viewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@GraphTest
@Tag("contract")
class ActIdTests {

    private final Acts acts;
    private final Neo4jClient graph;

    @Autowired
    ActIdTests(Acts acts, Neo4jClient graph) {
        this.acts = acts;
        this.graph = graph;
    }

    @BeforeEach
    void actsOfAnOpenAndAHiddenAgreement() {
        graph.query("""
                        UNWIND [{of: 'hidden', readers: ['agency:HID']}, {of: 'open', readers: null}] AS each
                        CREATE (:Act {id: 'act-chosen-' + each.of, kind: 'SIGNED', effectiveOn: date('2026-01-01'),
                            recordedAt: datetime('2026-01-01T00:00:00Z')})
                          -[:ON]->(agreement:Agreement {id: 'agreement-id-' + each.of, number: 'ID-' + each.of})
                        SET agreement.readers = each.readers
                        """).run();
    }

    @AfterEach
    void gone() {
        graph.query("""
                        MATCH (agreement:Agreement)
                        WHERE agreement.id STARTS WITH 'agreement-id-'
                        OPTIONAL MATCH (act:Act)-[:ON]->(agreement)
                        DETACH DELETE act, agreement
                        """).run();
    }

    @Test
    void nobodyLearnsThatSomethingHiddenHasTheirs() {
        ActId id = acts.idFor(new AgreementId("agreement-mine"), "chosen-hidden", Viewer.PUBLIC);
        assertThat(id.value()).startsWith("act-chosen-hidden-");
        assertThat(id).isEqualTo(acts.idFor(new AgreementId("agreement-mine"), "chosen-hidden", Viewer.PUBLIC));
        assertThat(acts.kept(id)).isEmpty();
    }

    @Test
    void whatIsUnusedOrUsedWhereEverybodySeesItStaysAsItWasChosen() {
        assertThat(acts.idFor(new AgreementId("agreement-mine"), "chosen-by-nobody", Viewer.PUBLIC))
                .isEqualTo(new ActId("act-chosen-by-nobody"));
        assertThat(acts.idFor(new AgreementId("agreement-mine"), "chosen-open", Viewer.PUBLIC))
                .isEqualTo(new ActId("act-chosen-open"));
        assertThat(acts.idFor(new AgreementId("agreement-id-hidden"), "chosen-hidden", Viewer.PUBLIC))
                .isEqualTo(new ActId("act-chosen-hidden"));
    }
}
