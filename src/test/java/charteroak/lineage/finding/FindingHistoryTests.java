package charteroak.lineage.finding;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.TestCallers;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.coverage.Coverage;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.lineage.intake.LineageClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What an engine says later takes nothing from what was found before. */
@SeededGraphTest
class FindingHistoryTests {

    private static final String RUN = "01a203f6-1a73-7bf1-8ecb-0000000000f2";

    private final LineageClient lineage;
    private final HttpGraphQlTester graphQl;
    private final Coverage coverage;
    private final Neo4jClient graph;

    @Autowired
    FindingHistoryTests(@LocalServerPort int port, Neo4jClient graph, HttpGraphQlTester graphQl, Coverage coverage) {
        this.lineage = new LineageClient(port, graph);
        this.graph = graph;
        this.coverage = coverage;
        this.graphQl =
                graphQl.mutate().header(TestCallers.HEADER, "auditor;AUDITOR").build();
    }

    @AfterEach
    void noLineage() {
        lineage.forget();
    }

    @Test
    void anotherProjectLaterRemovesNothing() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "term_gpa"));
        post(event("OTHER", "2024-11-22T15:05:00Z", "2018-03"));
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "COLUMN_NOT_COVERED SUPERSEDED 2023-07 PROJECT_CHANGED 2024-11-22T15:05:00Z",
                        "COLUMN_NOT_COVERED OPEN 2018-03 null null",
                        "PROJECT_CHANGED OPEN 2018-03 null null");
        assertThat(r20("2023-07")).isEqualTo(RuleResult.Outcome.VIOLATED);
        assertThat(r20("2018-03")).isEqualTo(RuleResult.Outcome.VIOLATED);
    }

    @Test
    void aStartDatedEarlierRemovesNothing() {
        post(event("COMPLETE", "2026-04-01T15:00:00Z", "2023-07", "degree_code"));
        post(event("START", "2025-04-01T15:00:00Z", "2023-07"));
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "COLUMN_NOT_COVERED SUPERSEDED 2023-07 TIME_CHANGED 2025-04-01T15:00:00Z",
                        "TIME_CHANGED OPEN 2023-07 null null");
        assertThat(r20("2023-07")).isEqualTo(RuleResult.Outcome.VIOLATED);
    }

    @Test
    void goingBackOpensWhatWasFoundAgainAndKeepsTheRest() {
        post(event("START", "2024-11-22T15:00:00Z", "2023-07", "term_gpa"));
        post(event("RUNNING", "2024-11-22T15:01:00Z", "2018-03"));
        post(event("COMPLETE", "2024-11-22T15:02:00Z", "2023-07"));
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "COLUMN_NOT_COVERED OPEN 2023-07 null null",
                        "COLUMN_NOT_COVERED SUPERSEDED 2018-03 PROJECT_CHANGED 2024-11-22T15:02:00Z",
                        "PROJECT_CHANGED OPEN 2018-03 null null");
    }

    @Test
    void namingNoProjectAtFirstIsNoChangeOfProject() {
        post(event("START", "2024-11-22T15:00:00Z", null, "degree_code"));
        assertThat(found()).containsExactly("NO_PROJECT OPEN null null null");
        post(event("COMPLETE", "2024-11-22T15:02:00Z", "2023-07"));
        assertThat(found()).containsExactly("NO_PROJECT SUPERSEDED null PROJECT_NAMED 2024-11-22T15:02:00Z");
    }

    @Test
    void aTraceAfterTheEndTakesNothingBack() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "degree_code", "term_gpa"));
        post(event("OTHER", "2024-11-22T15:05:00Z", "2023-07", "degree_code", "term_gpa")
                .replace("\"outputs\": []", """
                        "outputs": [{"namespace": "hub", "name": "out", "facets": {"columnLineage": {"fields": {"degree": {"inputFields": [
                          {"namespace": "sftp://hub.example", "name": "CSCU.2023-07.analytical", "field": "degree_code"}]}}}}}]"""));
        assertThat(found()).containsExactly("COLUMN_NOT_COVERED OPEN 2023-07 null null");
    }

    @Test
    void whatIsStatedWhileTheRunLastsIsAllThatIsKnownOfIt() {
        post(event("START", "2024-11-22T15:00:00Z", "2023-07", "degree_code")
                .replace(", \"facets\": {\"schema\"", ", \"facets\": {\"none\""));
        assertThat(found()).containsExactly("COLUMNS_NOT_STATED OPEN 2023-07 null null");
        assertThat(r20("2023-07")).isEqualTo(RuleResult.Outcome.VIOLATED);
        post(event("COMPLETE", "2024-11-22T15:05:00Z", "2023-07", "degree_code"));
        assertThat(found())
                .containsExactly("COLUMNS_NOT_STATED SUPERSEDED 2023-07 NO_LONGER_FOUND 2024-11-22T15:05:00Z");
        assertThat(r20("2023-07")).isEqualTo(RuleResult.Outcome.SATISFIED);
    }

    @Test
    void whatIsStatedAfterTheEndHidesNothingFromTheProject() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "degree_code")
                .replace(", \"facets\": {\"schema\"", ", \"facets\": {\"none\""));
        post(event("OTHER", "2024-11-22T15:05:00Z", "2023-07", "degree_code"));
        post(event("OTHER", "2024-11-22T15:06:00Z", "2023-07", "degree_code"));
        assertThat(found()).containsExactly("COLUMNS_NOT_STATED SUPERSEDED 2023-07 SAID_LATER 2024-11-22T15:05:00Z");
        assertThat(r20("2023-07")).isEqualTo(RuleResult.Outcome.VIOLATED);
    }

    @Test
    void aNameThatTheEngineGivesAfterTheEndHidesNothingFromTheProject() {
        String unknown = event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "degree_code")
                .replace("CSCU.2023-07.analytical", "part-0001");
        post(unknown);
        assertThat(found()).containsExactly("UNBOUND_DATASET OPEN 2023-07 null null");
        post(unknown.replace("\"facets\": {\"schema\"", """
                "facets": {"symlinks": {"identifiers": [
                  {"namespace": "sftp://hub.example", "name": "CSCU.2023-07.analytical", "type": "TABLE"}]}, "schema\"""").replace("15:00:00", "15:05:00"));
        assertThat(found()).containsExactly("UNBOUND_DATASET SUPERSEDED 2023-07 SAID_LATER 2024-11-22T15:05:00Z");
        assertThat(r20("2023-07")).isEqualTo(RuleResult.Outcome.VIOLATED);
    }

    @Test
    void theTrailTellsWhatWasFoundAndWhatSupersededIt() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "term_gpa"));
        post(event("OTHER", "2024-11-22T15:05:00Z", "2018-03"));
        List<String> told = graphQl.document(
                        "{ auditTrail(subject: \"run-%s\", first: 20) { nodes { action after } } }".formatted(RUN))
                .execute()
                .path("auditTrail.nodes[?(@.action == 'RUN_JUDGED')].after")
                .entityList(String.class)
                .get();
        assertThat(String.join("\n", told))
                .contains("COLUMN_NOT_COVERED", "PROJECT_CHANGED", "SUPERSEDED", "\"reason\"");
    }

    @Test
    void resolvingShowsByWhomAndWhyAndStays() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "term_gpa"));
        String id = graphQl.document("{ findings(filter: {runId: \"%s\"}) { nodes { id } } }".formatted(RUN))
                .execute()
                .path("findings.nodes[0].id")
                .entity(String.class)
                .get();
        graph.query("""
                        MATCH (project:Project {number: '2023-07'}), (agency:Agency {code: 'DOL'})
                        CREATE (act:Act {id: 'act-of-history', kind: 'FINDING_RESOLVED', findingId: $finding, note: 'Seen.',
                                         effectiveOn: date('2024-12-01'), recordedAt: datetime('2024-12-01T12:00:00Z')})
                        CREATE (act)-[:ON]->(project)
                        CREATE (act)-[:BY]->(agency)
                        """).bind(id).to("finding").run();
        try {
            post(event("OTHER", "2024-11-22T15:10:00Z", "2023-07"));
            graphQl.document(
                            "{ findings(filter: {runId: \"%s\", state: RESOLVED}) { totalCount nodes { state resolution { actId by note effectiveOn } } } open: findings(filter: {runId: \"%s\", state: OPEN}) { totalCount } }"
                                    .formatted(RUN, RUN))
                    .execute()
                    .path("findings.nodes[0]")
                    .matchesJson(
                            "{\"state\": \"RESOLVED\", \"resolution\": {\"actId\": \"act-of-history\", \"by\": \"DOL\", \"note\": \"Seen.\", \"effectiveOn\": \"2024-12-01\"}}")
                    .path("open.totalCount")
                    .entity(Integer.class)
                    .isEqualTo(0);
        } finally {
            graph.query("MATCH (act:Act {id: 'act-of-history'}) DETACH DELETE act")
                    .run();
        }
    }

    private RuleResult.Outcome r20(String project) {
        CoverageReport report = coverage.report(
                        new ProjectId("project-" + project),
                        new Moment(LocalDate.parse("2026-11-22"), Instant.now()),
                        Viewer.SERVER)
                .orElseThrow();
        return report.elements().stream()
                .flatMap(use -> use.rules().stream())
                .filter(rule -> rule.code().equals("R20"))
                .map(RuleResult::outcome)
                .filter(outcome -> outcome == RuleResult.Outcome.VIOLATED)
                .findFirst()
                .orElse(RuleResult.Outcome.SATISFIED);
    }

    private List<String> found() {
        GraphQlTester.Response answer =
                graphQl.document("""
                        query($run: ID!) { run(runId: $run) { findings { kind state project { number }
                          supersededBy { reason event { at } } } } }
                        """).variables(Map.of("run", RUN)).execute();
        return answer.path("run.findings").entityList(Told.class).get().stream()
                .map(Told::text)
                .toList();
    }

    private void post(String event) {
        assertThat(lineage.post(event).statusCode()).isEqualTo(201);
    }

    static String event(String type, String at, @Nullable String project, String... columns) {
        String facets = project == null
                ? ""
                : ", \"facets\": {\"p20win_request\": {\"requestNumber\": \"%s\", \"purpose\": \"EVALUATION\"}}"
                        .formatted(project);
        String fields = List.of(columns).stream()
                .map("{\"name\": \"%s\", \"type\": \"text\"}"::formatted)
                .collect(Collectors.joining(","));
        String inputs = columns.length == 0
                ? ""
                : "{\"namespace\": \"sftp://hub.example\", \"name\": \"CSCU.2023-07.analytical\", \"facets\": {\"schema\": {\"fields\": [%s]}}}"
                        .formatted(fields);
        return """
                {"eventType": "%s", "eventTime": "%s", "run": {"runId": "%s"%s}, "job": {"namespace": "hub", "name": "join"},
                 "inputs": [%s],
                 "outputs": []}""".formatted(type, at, RUN, facets, inputs);
    }

    private record Told(
            String kind,
            String state,
            @Nullable Numbered project,
            @Nullable Superseded supersededBy) {

        String text() {
            return "%s %s %s %s %s"
                    .formatted(
                            kind,
                            state,
                            project == null ? null : project.number(),
                            supersededBy == null ? null : supersededBy.reason(),
                            supersededBy == null || supersededBy.event() == null
                                    ? null
                                    : supersededBy.event().at());
        }
    }

    private record Numbered(String number) {}

    private record Superseded(String reason, @Nullable At event) {}

    private record At(String at) {}
}
