package charteroak.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class AuditPiecesTests {

    private final HttpGraphQlTester graphQl;
    private final Paperwork paper;

    @Autowired
    AuditPiecesTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void verifiesTheTrailAPieceAtATimeEachGoingOnWhereTheOneBeforeEnded() {
        paper.executed();
        paper.executed();
        long last = Long.parseLong(paper.auditHead().split(" ")[0]);
        int most = (int) (last / 3 + 1);
        int pieces = 0;
        Object from = null;
        Map<?, ?> piece;
        do {
            piece = verified(from, most);
            pieces++;
            assertThat(piece.get("broken")).isNull();
            assertThat(piece.get("verified")).isEqualTo((int) Math.min(last, (long) pieces * most));
            from = piece.get("reached");
        } while (from != null);
        assertThat(pieces).isEqualTo(3);
        assertThat(piece.get("verified")).isEqualTo((int) last);
    }

    @Test
    void doesNotGoOnFromAnywhereButWhereAPieceEnded() {
        paper.executed();
        assertThat(verified(null, 2).get("reached"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("sequence", 2);
        Map<?, ?> astray = verified(Map.of("sequence", 2, "hash", "f".repeat(64)), 2);
        assertThat(String.valueOf(astray.get("broken"))).contains("REWRITTEN").contains("2");
        assertThat(String.valueOf(verified(Map.of("sequence", 900_000, "hash", "f".repeat(64)), 2)
                        .get("broken")))
                .contains("REWRITTEN");
    }

    @Test
    void takesFiftyThousandChangesARequestAtMost() {
        graphQl.document("mutation { verifyAuditTrail(input: {most: 50001}) { verified } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.toString()).contains("50,000"));
    }

    @Test
    void tellsStrangersNeitherWhereTheTrailEndsNorWhichPlaceAChangeHas() {
        String id = "agreement-" + paper.sharing().toLowerCase(Locale.ROOT);
        String asked =
                "{ auditHead { sequence } auditTrail(subject: \"%s\") { pageInfo { endCursor } nodes { action sequence previousHash hash salt } } }"
                        .formatted(id);
        for (String stranger : new String[] {"nobody", "r;REQUESTER", "s;STEWARD:WKP"}) {
            String told = as(stranger, asked);
            assertThat(told).contains("DRAFTED", "auditHead=null", "sequence=null", "previousHash=null", ", hash=null");
        }
        assertThat(as("a;AUDITOR", asked)).doesNotContain("null");
    }

    private String as(String caller, String document) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, caller)
                .build()
                .document(document)
                .execute()
                .path("")
                .entity(Map.class)
                .get()
                .toString();
    }

    private Map<?, ?> verified(@Nullable Object from, int most) {
        Map<String, Object> input = new HashMap<>(Map.of("most", most));
        if (from != null) {
            input.put("from", from);
        }
        return graphQl.document("""
                        mutation($input: VerifyAuditTrailInput) { verifyAuditTrail(input: $input) {
                          verified head { sequence } reached { sequence hash } broken { sequence fault message } } }
                        """)
                .variable("input", input)
                .execute()
                .path("verifyAuditTrail")
                .entity(Map.class)
                .get();
    }
}
