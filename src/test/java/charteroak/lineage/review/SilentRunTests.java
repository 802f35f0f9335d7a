package charteroak.lineage.review;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.TestCallers;
import charteroak.lineage.intake.LineageClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What a run does not say is found as well as what it says. */
@SeededGraphTest
class SilentRunTests {

    private static final String FIRST = "01a203f6-1a73-7bf1-8ecb-0000000000a1";
    private static final String SECOND = "01a203f6-1a73-7bf1-8ecb-0000000000a2";
    private static final String ANALYTIC = "CSCU.2023-07.analytical";
    private static final String MATCHING = "DOL.2023-07.matching";

    private final LineageClient lineage;
    private final HttpGraphQlTester graphQl;

    @Autowired
    SilentRunTests(@LocalServerPort int port, Neo4jClient graph, HttpGraphQlTester graphQl) {
        this.lineage = new LineageClient(port, graph);
        this.graphQl =
                graphQl.mutate().header(TestCallers.HEADER, "auditor;AUDITOR").build();
    }

    @AfterEach
    void noLineage() {
        lineage.forget();
    }

    @Test
    void aSocialSecurityNumberReadForNoProjectIsFound() {
        post(run(FIRST, null, List.of(data(MATCHING, "ssn")), List.of()));
        assertThat(found(FIRST)).containsExactly("NO_PROJECT OPEN");
    }

    @Test
    void protectedDataReadForNoProjectIsFoundThoughNoColumnIsNamed() {
        post(run(FIRST, null, List.of(data(MATCHING)), List.of()));
        assertThat(found(FIRST)).containsExactly("NO_PROJECT OPEN");
    }

    @Test
    void dataWithoutASchemaIsFound() {
        post(run(FIRST, "2023-07", List.of(data(ANALYTIC)), List.of()));
        assertThat(found(FIRST)).containsExactly("COLUMNS_NOT_STATED OPEN");
        assertThat(r20("2023-07")).isEqualTo("VIOLATED");
        post(run(FIRST, "2023-07", List.of(data(ANALYTIC, "degree_code")), List.of())
                .replace("10:00", "10:01"));
        assertThat(found(FIRST)).containsExactly("COLUMNS_NOT_STATED SUPERSEDED");
    }

    @Test
    void dataThatNobodyKnowsIsFoundUnlessTheProjectMadeIt() {
        post(run(FIRST, "2023-07", List.of(data("tmp/pairs", "left", "right")), List.of()));
        assertThat(found(FIRST)).containsExactly("UNBOUND_DATASET OPEN");
        assertThat(r20("2023-07")).isEqualTo("VIOLATED");
        post(run(
                SECOND,
                "2023-07",
                List.of(data(ANALYTIC, "degree_code")),
                List.of(data("tmp/pairs", "left", "right"))));
        assertThat(found(SECOND)).isEmpty();
        assertThat(found(FIRST)).containsExactly("UNBOUND_DATASET SUPERSEDED");
    }

    @Test
    void aColumnThatItsDatasetDoesNotHaveIsFoundButNoMeaninglessId() {
        post(run(FIRST, "2023-07", List.of(data(ANALYTIC, "degree_code", "synthetic_id", "mystery")), List.of()));
        assertThat(found(FIRST)).containsExactly("UNBOUND_COLUMN OPEN");
        assertThat(r20("2023-07")).isEqualTo("VIOLATED");
    }

    @Test
    void whatAnotherProjectsLinkageMadeNeedsCoverOfWhatItWasMadeFrom() {
        post(run(
                FIRST,
                "2023-07",
                List.of(data(ANALYTIC, "degree_code")),
                List.of(made("linked", "degree", ANALYTIC, "degree_code"))));
        assertThat(found(FIRST)).isEmpty();
        post(run(SECOND, "2018-03", List.of(data("linked", "degree")), List.of()));
        assertThat(found(SECOND)).containsExactly("DERIVED_WITHOUT_COVER OPEN");
        assertThat(r20("2023-07")).isEqualTo("SATISFIED");
        assertThat(r20("2018-03")).isEqualTo("VIOLATED");
        assertThat(elements(SECOND)).containsExactly("element-cscu-cc-program-degree-code");
    }

    @Test
    void whatAnotherProjectsLinkageMadeIsFoundUnlessItsColumnsAreTracedToWhatIsCovered() {
        post(run(FIRST, "2018-03", List.of(data(ANALYTIC, "degree_code")), List.of(data("crosswalk", "d"))));
        post(run(SECOND, "2023-07", List.of(data("crosswalk", "d")), List.of()));
        assertThat(found(SECOND)).containsExactly("DERIVED_WITHOUT_COVER OPEN");
        assertThat(elements(SECOND)).isEmpty();
        lineage.forget();
        post(run(
                FIRST,
                "2018-03",
                List.of(data(ANALYTIC, "degree_code")),
                List.of(made("crosswalk", "d", ANALYTIC, "degree_code"))));
        post(run(SECOND, "2023-07", List.of(data("crosswalk", "d")), List.of()));
        assertThat(found(SECOND)).isEmpty();
    }

    @Test
    void whatOnlyChoseTheRowsNeedsCoverAsWell() {
        post(run(FIRST, "2023-07", List.of(data(ANALYTIC, "degree_code")), List.of("""
                {"namespace": "file://hub", "name": "linked", "facets": {"schema": {"fields": [{"name": "row"}]},
                 "columnLineage": {"fields": {}, "dataset": [{"namespace": "sftp://hub.example", "name": "%s", "field": "degree_code",
                   "transformations": [{"type": "INDIRECT", "subtype": "FILTER", "masking": false}]}]}}}""".formatted(ANALYTIC))));
        post(run(SECOND, "2018-03", List.of(data("linked", "row")), List.of()));
        assertThat(found(SECOND)).containsExactly("DERIVED_WITHOUT_COVER OPEN");
        assertThat(elements(SECOND)).containsExactly("element-cscu-cc-program-degree-code");
    }

    @Test
    void whatAnotherProjectMadeInTwoStepsIsFollowedThroughBoth() {
        post(run(
                FIRST,
                "2023-07",
                List.of(data(ANALYTIC, "degree_code")),
                List.of(made("step", "degree", ANALYTIC, "degree_code"))));
        post(run(FIRST.replace("a1", "a3"), "2023-07", List.of(data("step", "degree")), List.of(data("linked", "d"))));
        post(run(SECOND, "2018-03", List.of(data("linked", "d")), List.of()));
        assertThat(found(SECOND)).containsExactly("DERIVED_WITHOUT_COVER OPEN");
        assertThat(elements(SECOND)).containsExactly("element-cscu-cc-program-degree-code");
    }

    @Test
    void aReaderIsJudgedAnewWhenItsSourceTurnsOutToBeMadeForAnotherProject() {
        post(run(SECOND, "2018-03", List.of(data("linked", "degree")), List.of()));
        assertThat(found(SECOND)).containsExactly("UNBOUND_DATASET OPEN");
        post(run(
                FIRST,
                "2023-07",
                List.of(data(ANALYTIC, "degree_code")),
                List.of(made("linked", "degree", ANALYTIC, "degree_code"))));
        assertThat(found(SECOND)).containsExactlyInAnyOrder("UNBOUND_DATASET SUPERSEDED", "DERIVED_WITHOUT_COVER OPEN");
    }

    @Test
    void anIdentifierInAnOutputIsFoundUnlessItIsMaskedOrAMatchFile() {
        post(run(
                FIRST,
                "2023-07",
                List.of(data(MATCHING, "ssn")),
                List.of(made("OWS.2023-07.analytical", "id", MATCHING, "ssn"))));
        assertThat(found(FIRST)).containsExactly("IDENTIFIER_IN_OUTPUT OPEN");
        assertThat(r20("2023-07")).isEqualTo("VIOLATED");
        lineage.forget();
        post(run(
                        FIRST,
                        "2023-07",
                        List.of(data(MATCHING, "ssn")),
                        List.of(made("OWS.2023-07.analytical", "id", MATCHING, "ssn")))
                .replace("\"masking\": false", "\"masking\": true"));
        assertThat(found(FIRST)).isEmpty();
        lineage.forget();
        post(run(
                FIRST,
                "2023-07",
                List.of(data(MATCHING, "ssn")),
                List.of(made("DOL.2023-07.clean.matching", "id", MATCHING, "ssn"))));
        assertThat(found(FIRST)).isEmpty();
    }

    @Test
    void anIdentifierIsFoundInAnOutputThatDoesNotSayWhatItWasMadeFrom() {
        post(run(
                FIRST,
                "2023-07",
                List.of(data(MATCHING, "ssn")),
                List.of(data("OWS.2023-07.analytical", "SSN", "wage"))));
        assertThat(found(FIRST)).containsExactly("IDENTIFIER_IN_OUTPUT OPEN");
    }

    @Test
    void anIdentifierMayBeInWhatTheProjectReadsOn() {
        post(run(FIRST, "2023-07", List.of(data(MATCHING, "ssn")), List.of(made("tmp/clean", "id", MATCHING, "ssn"))));
        assertThat(found(FIRST)).containsExactly("IDENTIFIER_IN_OUTPUT OPEN");
        post(run(
                SECOND,
                "2023-07",
                List.of(data("tmp/clean", "id")),
                List.of(made("crosswalk", "id", "tmp/clean", "id"))));
        assertThat(found(FIRST)).containsExactly("IDENTIFIER_IN_OUTPUT SUPERSEDED");
        assertThat(found(SECOND)).containsExactly("IDENTIFIER_IN_OUTPUT OPEN");
    }

    @Test
    void aPartOfARunIsForItsProjectUnlessItNamesItsOwn() {
        String parent =
                "\"parent\": {\"run\": {\"runId\": \"%s\"}, \"job\": {\"namespace\": \"hub\", \"name\": \"app\"}}"
                        .formatted(SECOND);
        post(run(FIRST, null, List.of(data(ANALYTIC, "degree_code")), List.of())
                .replace("\"facets\": {}", "\"facets\": {" + parent + "}"));
        assertThat(found(FIRST)).containsExactly("NO_PROJECT OPEN");
        post(run(SECOND, "2023-07", List.of(), List.of()));
        assertThat(found(FIRST)).containsExactly("NO_PROJECT SUPERSEDED");
    }

    @Test
    void aNameThatOnlyASymlinkGivesIsJudgedAsTheDatasetItMeans() {
        String link =
                "{\"symlinks\": {\"identifiers\": [{\"namespace\": \"sftp://hub.example\", \"name\": \"%s\", \"type\": \"TABLE\"}]}, "
                        .formatted(ANALYTIC);
        post(run(
                FIRST,
                "2023-07",
                List.of(data("part-0001", "degree_code", "term_gpa").replace("{\"schema\"", link + "\"schema\"")),
                List.of()));
        assertThat(found(FIRST)).containsExactly("COLUMN_NOT_COVERED OPEN");
        assertThat(elements(FIRST)).containsExactly("element-cscu-cc-academic-term-gpa");
    }

    /** How rule R20 stands for the uses of a project, the worst of them. */
    private String r20(String project) {
        List<String> outcomes = graphQl.document(
                        "{ coverage(project: \"project-%s\", asOf: \"2026-11-22\") { elements { rules { code outcome } } } }"
                                .formatted(project))
                .execute()
                .path("coverage.elements[*].rules[?(@.code == 'R20')].outcome")
                .entityList(String.class)
                .get();
        return outcomes.contains("VIOLATED") ? "VIOLATED" : outcomes.getFirst();
    }

    private List<String> found(String run) {
        return graphQl
                .document("{ findings(filter: {runId: \"%s\"}) { nodes { kind state } } }".formatted(run))
                .execute()
                .path("findings.nodes")
                .entityList(Told.class)
                .get()
                .stream()
                .map(told -> told.kind() + " " + told.state())
                .toList();
    }

    private List<String> elements(String run) {
        return graphQl.document("{ findings(filter: {runId: \"%s\"}) { nodes { element { id } } } }".formatted(run))
                .execute()
                .path("findings.nodes[*].element.id")
                .entityList(String.class)
                .get();
    }

    private void post(String event) {
        assertThat(lineage.post(event).statusCode()).isEqualTo(201);
    }

    private static String run(String run, @Nullable String project, List<String> inputs, List<String> outputs) {
        return """
                {"eventType": "COMPLETE", "eventTime": "2024-11-22T15:10:00Z",
                 "run": {"runId": "%s", "facets": {%s}}, "job": {"namespace": "hub", "name": "silent"},
                 "inputs": [%s], "outputs": [%s]}""".formatted(
                        run,
                        project == null
                                ? ""
                                : "\"p20win_request\": {\"requestNumber\": \"%s\", \"purpose\": \"EVALUATION\"}"
                                        .formatted(project),
                        String.join(",", inputs),
                        String.join(",", outputs));
    }

    private static String data(String name, String... columns) {
        String fields = Stream.of(columns).map("{\"name\": \"%s\"}"::formatted).collect(Collectors.joining(","));
        String facets = columns.length == 0 ? "{}" : "{\"schema\": {\"fields\": [%s]}}".formatted(fields);
        return "{\"namespace\": \"%s\", \"name\": \"%s\", \"facets\": %s}".formatted(namespace(name), name, facets);
    }

    private static String made(String name, String column, String source, String sourceColumn) {
        return """
                {"namespace": "%s", "name": "%s", "facets": {"schema": {"fields": [{"name": "%s"}]},
                 "columnLineage": {"fields": {"%s": {"inputFields": [{"namespace": "%s", "name": "%s", "field": "%s",
                   "transformations": [{"type": "DIRECT", "subtype": "IDENTITY", "masking": false}]}]}}}}}""".formatted(namespace(name), name, column, column, namespace(source), source, sourceColumn);
    }

    private static String namespace(String name) {
        return Map.of(ANALYTIC, "sftp://hub.example", MATCHING, "sftp://hub.example")
                .getOrDefault(name, "file://hub");
    }

    private record Told(String kind, String state) {}
}
