package charteroak.ground.audit;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import charteroak.GraphTest;
import charteroak.agreements.negotiation.Paperwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class AuditTrailTests {

    private final Neo4jClient graph;
    private final HttpGraphQlTester graphQl;
    private final Chronicle chronicle;
    private final Paperwork paper;
    private final Trail trail;

    @Autowired
    AuditTrailTests(Neo4jClient graph, HttpGraphQlTester graphQl, Chronicle chronicle) {
        this.graph = graph;
        this.graphQl = graphQl;
        this.chronicle = chronicle;
        this.paper = new Paperwork(graphQl, graph);
        this.trail = new Trail(graphQl);
    }

    @Test
    void tellsWhatWasDoneToAnAgreementFromItsDraftOn() {
        String number = paper.executed();
        String id = "agreement-" + number.toLowerCase(Locale.ROOT);
        List<Map<String, Object>> changes = trail.of(id);
        assertThat(changes)
                .extracting(change -> change.get("action"))
                .containsExactly("DRAFTED", "SCHEDULE_ADDED", "AFFIRMED", "SIGNED", "SIGNED");
        assertThat(changes).allSatisfy(change -> {
            assertThat(String.valueOf(change.get("actor"))).startsWith("tester of ");
            assertThat(change).containsEntry("subject", id);
            assertThat(String.valueOf(change.get("id")))
                    .matches("change-[0-9a-f]{32}")
                    .isEqualTo(kept(((Number) Objects.requireNonNull(change.get("sequence"))).longValue())
                            .get("id"));
            assertThat(String.valueOf(change.get("after"))).startsWith("{");
        });
        for (int at = 1; at < changes.size(); at++) {
            assertThat(changes.get(at))
                    .containsEntry("previousHash", changes.get(at - 1).get("hash"));
        }
        graphQl.document("query($id: ID!) { node(id: $id) { ... on Change { action } } }")
                .variable("id", Objects.requireNonNull(changes.getFirst().get("id")))
                .execute()
                .path("node.action")
                .entity(String.class)
                .isEqualTo("DRAFTED");
    }

    @Test
    void appendsNothingForWhatIsAskedAgainOrRefused() {
        String number = paper.sharing();
        Map<String, Object> signature = with(on(number, "WKH"), "actId", "again-" + number.toLowerCase(Locale.ROOT));
        paper.done("signAgreement", signature);
        String head = paper.auditHead();
        paper.ask("signAgreement", signature);
        paper.ask("signAgreement", with(signature, "note", "something else"));
        paper.ask("signAgreement", on("WK-NOBODY", "WKH"));
        assertThat(paper.auditHead()).isEqualTo(head);
    }

    @Test
    void chainsManyWritersOneAfterTheOtherWithoutAGap() throws Exception {
        List<Callable<Map<String, Object>>> writers = new ArrayList<>();
        for (int agreement = 0; agreement < 6; agreement++) {
            String number = paper.executed();
            for (int clause = 0; clause < 5; clause++) {
                Map<String, Object> terms = Map.of("code", "CLAUSE_" + clause, "text", "Text");
                writers.add(() -> paper.ask("amendAgreement", with(on(number, "WKP"), "terms", List.of(terms))));
            }
        }
        long before = head();
        try (var people = Executors.newFixedThreadPool(10)) {
            assertThat(people.invokeAll(writers).stream().map(Future::resultNow))
                    .allSatisfy(answer -> assertThat(answer.get("userErrors")).isEqualTo(List.of()));
        }
        assertThat(head()).isEqualTo(before + writers.size());
        assertThat(trail.broken(null)).isEmpty();
        assertThat(graph.query("MATCH (change:Change) RETURN count(DISTINCT change.previousHash) = count(change)")
                        .fetchAs(Boolean.class)
                        .one())
                .contains(true);
    }

    @Test
    void recordsNothingApartFromATransaction() {
        assertThatThrownBy(() -> chronicle.record(Actor.SEED, "NOTHING", "nothing", null, null))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void verifiesTheWholeTrail() {
        paper.executed();
        trail.verify(null).path("verifyAuditTrail").matchesJsonStrictly("""
                        {"verified": %d, "head": {"sequence": %d, "hash": "%s"}, "broken": null, "userErrors": []}
                        """.formatted(
                        head(), head(), paper.auditHead().split(" ")[1]));
    }

    @Test
    void namesTheChangeOfWhichAnyPropertyWasAlteredInTheGraph() {
        paper.executed();
        long sequence = head() - 2;
        for (String property : SealedChange.SEALED) {
            if (property.equals("before")) {
                continue;
            }
            Map<String, Object> kept = kept(sequence);
            graph.query("MATCH (change:Change {sequence: $sequence}) SET change[$property] = $altered")
                    .bindAll(Map.of("sequence", sequence, "property", property, "altered", altered(kept.get(property))))
                    .run();
            assertThat(trail.broken(null)).as(property).startsWith(sequence + " ");
            graph.query("MATCH (change:Change {hash: $hash}) SET change = $kept")
                    .bindAll(Map.of("hash", Objects.requireNonNull(kept.get("hash")), "kept", kept))
                    .run();
        }
        assertThat(trail.broken(null)).isEmpty();
    }

    @Test
    void marksAChangeThatIsNotAsItWasWrittenOrDoesNotStandWhereItDid() {
        String subject = "agreement-" + paper.executed().toLowerCase(Locale.ROOT);
        assertThat(trail.intact(subject)).containsOnly(true).hasSize(5);
        long sequence = head() - 2;
        for (String property : List.of("actor", "at", "action", "after", "previousHash", "hash")) {
            Map<String, Object> kept = kept(sequence);
            graph.query("MATCH (change:Change {sequence: $sequence}) SET change[$property] = $altered")
                    .bindAll(Map.of("sequence", sequence, "property", property, "altered", altered(kept.get(property))))
                    .run();
            assertThat(trail.intact(subject)).as(property).contains(false).startsWith(true);
            graph.query("MATCH (change:Change {id: $id}) SET change = $kept")
                    .bindAll(Map.of("id", Objects.requireNonNull(kept.get("id")), "kept", kept))
                    .run();
        }
        Map<String, Object> last = kept(head());
        graph.query("MATCH (change:Change {id: $id}) DELETE change")
                .bind(last.get("id"))
                .to("id")
                .run();
        assertThat(trail.intact(subject)).containsExactly(true, true, true, false);
        graph.query("CREATE (:Change $kept)").bind(last).to("kept").run();
        assertThat(trail.intact(subject)).containsOnly(true);
    }

    @Test
    void namesWhatWasRemovedOrAdded() {
        paper.executed();
        long last = head();
        assertThat(brokenWhileRemoved(last - 1)).isEqualTo(last - 1 + " MISSING");
        assertThat(brokenWhileRemoved(last)).isEqualTo(last + " TRUNCATED");
        assertThat(brokenWhileRemoved(1)).isEqualTo("1 MISSING");
        graph.query("CREATE (:Change {id: 'change-stray', subject: 'stray'})").run();
        assertThat(trail.broken(null)).isEqualTo(last + " STRAY");
        graph.query("MATCH (change:Change {id: 'change-stray'}) DELETE change").run();
        assertThat(trail.broken(null)).isEmpty();
    }

    @Test
    void noticesAnAlteredHeadAndARewrittenTrail() {
        paper.executed();
        long last = head();
        String hash = paper.auditHead().split(" ")[1];
        assertThat(trail.broken(Map.of("sequence", last, "hash", hash))).isEmpty();
        assertThat(trail.broken(Map.of("sequence", last - 1, "hash", hash))).isEqualTo(last - 1 + " REWRITTEN");
        assertThat(trail.broken(Map.of("sequence", last + 1, "hash", hash))).isEqualTo(last + 1 + " REWRITTEN");
        graph.query("MATCH (head:AuditHead) SET head.sequence = head.sequence - 1")
                .run();
        assertThat(trail.broken(null)).isEqualTo(last + " HEAD");
        graph.query("MATCH (head:AuditHead) SET head.sequence = head.sequence + 1")
                .run();
        assertThat(trail.broken(null)).isEmpty();
    }

    private String brokenWhileRemoved(long sequence) {
        Map<String, Object> kept = kept(sequence);
        graph.query("MATCH (change:Change {sequence: $sequence}) DELETE change")
                .bind(sequence)
                .to("sequence")
                .run();
        String broken = trail.broken(null);
        graph.query("CREATE (:Change $kept)").bind(kept).to("kept").run();
        return broken;
    }

    private Map<String, Object> kept(long sequence) {
        return graph.query("MATCH (change:Change {sequence: $sequence}) RETURN properties(change) AS kept")
                .bind(sequence)
                .to("sequence")
                .fetchAs(SealedChange.class)
                .mappedBy((types, row) -> new SealedChange(row.get("kept").asMap()))
                .one()
                .orElseThrow()
                .properties();
    }

    private static Object altered(@Nullable Object value) {
        if (value instanceof Long sequence) {
            return sequence + 1_000_000;
        }
        String text = String.valueOf(value);
        return (text.charAt(0) == 'x' ? 'y' : 'x') + text.substring(1);
    }

    private long head() {
        return Long.parseLong(paper.auditHead().split(" ")[0]);
    }
}
