package charteroak.lineage.finding;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.TestCallers;
import charteroak.lineage.intake.LineageClient;
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

/** What runs for an invented project read: its agreements are in force until 2026-03-31 and grant no term GPA. */
@SeededGraphTest
class FindingTests {

    private static final String RUN = "01a203f6-1a73-7bf1-8ecb-0000000000f1";
    private static final String GPA = "element-cscu-cc-academic-term-gpa";
    private static final String DEGREE = "element-cscu-cc-program-degree-code";

    private final LineageClient lineage;
    private final HttpGraphQlTester graphQl;

    @Autowired
    FindingTests(@LocalServerPort int port, Neo4jClient graph, HttpGraphQlTester graphQl) {
        this.lineage = new LineageClient(port, graph);
        this.graphQl =
                graphQl.mutate().header(TestCallers.HEADER, "auditor;AUDITOR").build();
    }

    @AfterEach
    void noLineage() {
        lineage.forget();
    }

    @Test
    void findsTheColumnThatNoAgreementCovers() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "degree_code", "term_gpa"));
        GraphQlTester.Response answer = findings();
        answer.path("run.findings[*].element.id").entityList(String.class).containsExactly(GPA);
        answer.path("run.findings[0].kind").entity(String.class).isEqualTo("COLUMN_NOT_COVERED");
        answer.path("run.findings[0].occurredOn").entity(String.class).isEqualTo("2024-11-22");
        answer.path("run.findings[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("CSCU", "2024-11-22", "2023-07"));
        answer.path("run.project.number").entity(String.class).isEqualTo("2023-07");
    }

    @Test
    void tellsWhatItFoundInBothLanguagesAndWhatThatNames() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "degree_code", "term_gpa"));
        GraphQlTester.Response spanish = inSpanish();
        spanish.path("run.findings[0].message")
                .entity(String.class)
                .isEqualTo(
                        "Se leyó Term GPA de CSCU el 2024-11-22 para el proyecto 2023-07, pero ningún acuerdo vigente ese día lo cubre: el proyecto no lo pide.");
        spanish.path("run.findings[0].messageReferences[*].id")
                .entityList(String.class)
                .contains(GPA);
        spanish.path("run.findings[0].messageReferences[*].kind")
                .entityList(String.class)
                .contains("AGENCY", "ELEMENT", "PROJECT");
    }

    @Test
    void tellsWhatResolvingWouldChangeAlsoOfAnElementThatTheProjectDoesNotAskFor() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "degree_code", "term_gpa"));
        String finding = graphQl.document("query($run: ID!) { run(runId: $run) { findings { id } } }")
                .variable("run", RUN)
                .execute()
                .path("run.findings[0].id")
                .entity(String.class)
                .get();
        graphQl.document("""
                        query($finding: ID!) { actImpact(act: { act: "resolveFinding", subject: "2023-07", by: "OPM",
                            effectiveOn: "2026-11-22", finding: $finding }) { impact { usesLosing } } }""")
                .variable("finding", finding)
                .execute()
                .path("actImpact.impact.usesLosing")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void tellsFindingsOfEarlierReleasesAsTheyWereKept() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "degree_code", "term_gpa"));
        lineage.graph()
                .query("MATCH (finding:Finding) REMOVE finding.messageSentence")
                .run();
        GraphQlTester.Response spanish = inSpanish();
        spanish.path("run.findings[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(" was read on 2024-11-22 for project 2023-07, "));
        spanish.path("run.findings[0].messageReferences")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void findsEveryColumnOnceTheAgreementHasEnded() {
        post(event("COMPLETE", "2026-03-31T15:00:00Z", "2023-07", "degree_code"));
        findings().path("run.findings").entityList(Object.class).hasSize(0);
        lineage.forget();
        post(event("COMPLETE", "2026-04-01T15:00:00Z", "2023-07", "degree_code"));
        GraphQlTester.Response answer = findings();
        answer.path("run.findings[*].element.id").entityList(String.class).containsExactly(DEGREE);
        answer.path("run.findings[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("R03"));
    }

    @Test
    void countsADayInTheProgrammesZone() {
        post(event("COMPLETE", "2026-04-01T03:00:00Z", "2023-07", "degree_code"));
        findings().path("run.findings").entityList(Object.class).hasSize(0);
    }

    @Test
    void judgesOnlyTheColumnsThatLineageSaysWereUsed() {
        post(event("START", "2024-11-22T15:00:00Z", "2023-07", "degree_code", "term_gpa"));
        findings().path("run.findings").entityList(Object.class).hasSize(1);
        String traced = event("COMPLETE", "2024-11-22T15:05:00Z", "2023-07", "degree_code", "term_gpa")
                .replace("\"outputs\": []", """
                        "outputs": [{"namespace": "hub", "name": "out", "facets": {"columnLineage": {"fields": {"degree": {"inputFields": [
                          {"namespace": "sftp://hub.example", "name": "CSCU.2023-07.analytical", "field": "degree_code"}]}}}}}]""");
        post(traced);
        GraphQlTester.Response answer = findings();
        answer.path("run.findings[*].state").entityList(String.class).containsExactly("SUPERSEDED");
        answer.path("run.findings[0].supersededBy.reason").entity(String.class).isEqualTo("COLUMNS_TRACED");
    }

    @Test
    void findsTheSameWhateverTheOrder() {
        List<String> events = List.of(
                event("START", "2026-03-31T15:00:00Z", null, "degree_code"),
                event("RUNNING", "2026-04-01T15:00:00Z", "2023-07", "term_gpa"),
                event("COMPLETE", "2026-04-02T15:00:00Z", null));
        events.forEach(this::post);
        List<String> expected = lineage.dump();
        assertThat(String.join("\n", expected)).contains("COLUMN_NOT_COVERED");
        lineage.forget();
        events.reversed().forEach(this::post);
        assertThat(lineage.dump()).isEqualTo(expected);
    }

    @Test
    void listsTheRunsOfAProject() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "degree_code"));
        graphQl.document("{ project(number: \"2023-07\") { runs { runId reads { dataset { id } } } } }")
                .execute()
                .path("project.runs[0]")
                .matchesJson("{\"runId\": \"%s\", \"reads\": [{\"dataset\": {\"id\": \"dataset-cscu-cc-program\"}}]}"
                        .formatted(RUN));
    }

    @Test
    void showsThoseWhoTakeNoPartOnlyThatAndWhenDataWasLinked() {
        post(event("COMPLETE", "2024-11-22T15:00:00Z", "2023-07", "degree_code", "term_gpa"));
        String question = """
                { run(runId: "%s") { id } findings(filter: {runId: "%s"}) { totalCount } node(id: "run-%s") { id }
                  lineage(of: "run-%s", direction: UPSTREAM) { withheld } auditTrail(subject: "run-%s") { totalCount }
                  dataset(id: "dataset-cscu-cc-program") { aliases { name } }
                  project(number: "2023-07") { runs { id } linkageRanOn }
                  coverage(project: "project-2023-07") { elements { rules { reason evidence { id } } } } }
                """.formatted(RUN, RUN, RUN, RUN, RUN);
        for (String who : List.of("nobody", "resident;RESIDENT_ADVISOR", "asker;REQUESTER")) {
            GraphQlTester.Traversable answer = graphQl.mutate()
                    .headers(headers -> headers.set(TestCallers.HEADER, who))
                    .build()
                    .document(question)
                    .execute()
                    .errors()
                    .filter(error -> "NOT_FOUND".equals(error.getExtensions().get("code")))
                    .verify();
            answer.path("run").valueIsNull();
            answer.path("node").valueIsNull();
            answer.path("lineage").valueIsNull();
            answer.path("findings.totalCount").entity(Integer.class).isEqualTo(0);
            answer.path("auditTrail.totalCount").entity(Integer.class).isEqualTo(0);
            answer.path("dataset.aliases").entityList(Object.class).hasSize(0);
            answer.path("project.runs").entityList(Object.class).hasSize(0);
            answer.path("project.linkageRanOn").entityList(String.class).containsExactly("2024-11-22");
            answer.path("coverage")
                    .entity(Object.class)
                    .satisfies(coverage ->
                            assertThat(coverage.toString()).doesNotContain(RUN).doesNotContain("finding-"));
        }
        graphQl.document(question).execute().path("run.id").entity(String.class).isEqualTo("run-" + RUN);
    }

    private GraphQlTester.Response findings() {
        return graphQl.document("query($run: ID!) { run(runId: $run) { project { number }"
                        + " findings { kind state message occurredOn supersededBy { reason } element { id } } } }")
                .variables(Map.of("run", RUN))
                .execute();
    }

    private GraphQlTester.Response inSpanish() {
        return graphQl.mutate()
                .header("Accept-Language", "es")
                .build()
                .document(
                        "query($run: ID!) { run(runId: $run) { findings { message messageReferences { kind id name } } } }")
                .variables(Map.of("run", RUN))
                .execute();
    }

    private void post(String event) {
        assertThat(lineage.post(event).statusCode()).isEqualTo(201);
    }

    private static String event(String type, String at, @Nullable String project, String... columns) {
        String facets = project == null
                ? ""
                : ", \"facets\": {\"p20win_request\": {\"requestNumber\": \"%s\", \"purpose\": \"EVALUATION\"}}"
                        .formatted(project);
        String fields = List.of(columns).stream()
                .map("{\"name\": \"%s\", \"type\": \"text\"}"::formatted)
                .collect(Collectors.joining(","));
        return """
                {"eventType": "%s", "eventTime": "%s", "run": {"runId": "%s"%s}, "job": {"namespace": "hub", "name": "join"},
                 "inputs": [{"namespace": "sftp://hub.example", "name": "CSCU.2023-07.analytical",
                             "facets": {"schema": {"fields": [%s]}}}],
                 "outputs": []}""".formatted(type, at, RUN, facets, fields);
    }
}
