package charteroak.ground.audit;

import static charteroak.agreements.negotiation.Paperwork.in;
import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.agreements.negotiation.Paperwork;
import charteroak.agreements.negotiation.SharedPaper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class EveryFeatureRecordsTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Neo4jClient graph;
    private final HttpGraphQlTester graphQl;
    private final Paperwork paper;
    private final Trail trail;
    private final int port;

    @Autowired
    EveryFeatureRecordsTests(Neo4jClient graph, HttpGraphQlTester graphQl, @LocalServerPort int port) {
        this.graph = graph;
        this.graphQl = graphQl;
        this.paper = new Paperwork(graphQl, graph);
        this.trail = new Trail(graphQl.mutate()
                .header(TestCallers.HEADER, "engine;MATCHING_ENGINE")
                .build());
        this.port = port;
    }

    @Test
    void negotiationRecordsActsAndWhatIsAddedToDrafts() {
        String license = paper.license();
        String id = "agreement-" + license.toLowerCase(Locale.ROOT);
        paper.done(
                "nameLicensedUser",
                Map.of("agreement", license, "name", "A. User", "stateEmployee", true, "actId", "user"));
        assertThat(trail.last(id)).isEqualTo("USER_NAMED by tester of nameLicensedUser");
        paper.done("terminateAgreement", on(license, "WKH"));
        assertThat(trail.last(id)).isEqualTo("TERMINATED by tester of terminateAgreement");
        assertThat(String.valueOf(trail.of(id).getLast().get("after"))).contains("\"kind\":\"TERMINATED\"");
    }

    @Test
    void curationRecordsProposalsAndPublications() {
        String element = "element-work-p-2";
        String revision = graphQl.document(
                        "mutation($input: ProposeRevisionInput!) { proposeRevision(input: $input) { revision { id } } }")
                .variable("input", Map.of("element", element, "definition", "Of the trail " + UUID.randomUUID()))
                .execute()
                .path("proposeRevision.revision.id")
                .entity(String.class)
                .get();
        assertThat(trail.last(element)).isEqualTo("REVISION_PROPOSED by tester of proposeRevision");
        publish(revision);
        assertThat(trail.last(element)).isEqualTo("REVISION_PUBLISHED by tester of publishRevision");
        assertThat(String.valueOf(trail.of(element).getLast().get("before"))).contains("\"state\":\"IN_REVIEW\"");
        assertThat(String.valueOf(trail.of(element).getLast().get("after"))).contains("\"state\":\"PUBLISHED\"");
        String head = paper.auditHead();
        publish(revision);
        assertThat(paper.auditHead()).isEqualTo(head);
    }

    @Test
    void legislationRecordsBasesAndTheirRepeal() {
        String code = "AUD-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, Object> basis = Map.of(
                "code", code, "title", "T", "citation", "C", "appliesTo", "A", "permits", "P", "confidence", "K");
        paper.done("recordLegalBasis", basis);
        String subject = "basis-" + code.toLowerCase(Locale.ROOT);
        assertThat(trail.last(subject)).isEqualTo("LEGAL_BASIS_RECORDED by tester of recordLegalBasis");
        String head = paper.auditHead();
        paper.ask("recordLegalBasis", basis);
        assertThat(paper.auditHead()).isEqualTo(head);
        paper.done("repealLegalBasis", Map.of("code", code, "from", "2024-01-01"));
        Map<String, Object> repeal = trail.of(subject).getLast();
        assertThat(repeal).containsEntry("action", "LEGAL_BASIS_REPEALED");
        assertThat(String.valueOf(repeal.get("before"))).doesNotContain("2023-12-31");
        assertThat(String.valueOf(repeal.get("after"))).contains("2023-12-31");
    }

    @Test
    void proceedingsRecordWhatHappensInAProject() {
        paper.ask("castVote", with(in("WKP"), "vote", "ABSTAIN", "actId", "vote-" + UUID.randomUUID()));
        paper.done("castVote", with(in("WKP"), "vote", "YES", "actId", "vote-" + UUID.randomUUID()));
        assertThat(trail.last("project-wk-1")).isEqualTo("VOTED by tester of castVote");
    }

    @Test
    void decisionsAreRecorded() {
        Map<String, Object> asked = Map.of("project", "project-wk-1", "actId", "decide-" + UUID.randomUUID());
        decide(asked);
        assertThat(trail.last("project-wk-1")).isEqualTo("DECIDED by tester of decide");
        assertThat(String.valueOf(trail.of("project-wk-1").getLast().get("after")))
                .contains("\"inputsHash\":");
        String head = paper.auditHead();
        decide(asked);
        assertThat(paper.auditHead()).isEqualTo(head);
    }

    @Test
    void lineageRecordsABatchOfEventsOnceWithTheirMerkleRoot() throws Exception {
        String run = UUID.randomUUID().toString();
        String batch = "[%s, %s]".formatted(event(run, "START", "01"), event(run, "COMPLETE", "02"));
        post(batch);
        List<Map<String, Object>> changes = trail.of("run-" + run);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change).containsEntry("action", "LINEAGE_RECEIVED");
            assertThat(String.valueOf(change.get("after"))).matches("\\{\"count\":2,\"merkleRoot\":\"[0-9a-f]{64}\"}");
        });
        String head = paper.auditHead();
        post(batch);
        assertThat(paper.auditHead()).isEqualTo(head);
    }

    @Test
    void lineageRecordsThatADatasetHasAnotherName() {
        Map<String, Object> alias =
                Map.of("dataset", "dataset-work-p", "namespace", "audit", "name", "n-" + UUID.randomUUID());
        declare(alias);
        assertThat(trail.last("dataset-work-p")).isEqualTo("ALIAS_DECLARED by tester of declareDatasetAlias");
        String head = paper.auditHead();
        declare(alias);
        declare(with(alias, "dataset", "dataset-work-q"));
        assertThat(paper.auditHead()).isEqualTo(head);
    }

    @Test
    void sweepsAreRecordedWhenTheyNoticeSomething() {
        SharedPaper.in(graph);
        graph.query("MATCH (notice:Notice) DETACH DELETE notice").run();
        sweep();
        Map<String, Object> swept = trail.of("sweep").getLast();
        assertThat(swept)
                .containsEntry("action", "DEADLINES_NOTICED")
                .containsEntry("actor", "tester of sweepDeadlines");
        int noticed = graph.query("MATCH (notice:Notice) RETURN count(notice)")
                .fetchAs(Integer.class)
                .one()
                .orElseThrow();
        assertThat(String.valueOf(swept.get("after"))).startsWith("{\"count\":%d,".formatted(noticed));
        String head = paper.auditHead();
        sweep();
        assertThat(paper.auditHead()).isEqualTo(head);
    }

    private void publish(String revision) {
        graphQl.document("mutation($id: ID!) { publishRevision(input: {revision: $id}) { userErrors { code } } }")
                .variable("id", revision)
                .executeAndVerify();
    }

    private void decide(Map<String, Object> input) {
        graphQl.document("mutation($input: DecideInput!) { decide(input: $input) { decision { id } } }")
                .variable("input", input)
                .execute()
                .path("decide.decision.id")
                .hasValue();
    }

    private void declare(Map<String, Object> input) {
        graphQl.document(
                        "mutation($input: DeclareDatasetAliasInput!) { declareDatasetAlias(input: $input) { userErrors { code } } }")
                .variable("input", input)
                .executeAndVerify();
    }

    private void sweep() {
        graphQl.document("mutation { sweepDeadlines { userErrors { code } } }").executeAndVerify();
    }

    private void post(String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/lineage".formatted(port)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(201);
    }

    private static String event(String run, String type, String hour) {
        return """
                {"eventType": "%s", "eventTime": "2026-01-01T%s:00:00Z", "run": {"runId": "%s"}, "producer": "test",
                 "job": {"namespace": "audit", "name": "recorded"}, "inputs": [], "outputs": []}
                """.formatted(type, hour, run);
    }
}
