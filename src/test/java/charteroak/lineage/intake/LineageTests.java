package charteroak.lineage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import charteroak.lineage.openlineage.LineageEvent;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class LineageTests {

    private static final String FIRST = "01a203f6-1a73-7bf1-8ecb-00000000000a";
    private static final String SECOND = "01a203f6-1a73-7bf1-8ecb-00000000000b";

    private final LineageClient lineage;
    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    LineageTests(@LocalServerPort int port, Neo4jClient graph, HttpGraphQlTester graphQl) {
        this.lineage = new LineageClient(port, graph);
        this.graphQl = graphQl.mutate()
                .header(TestCallers.HEADER, "hub;HUB_OPERATOR;STEWARD:LIN")
                .build();
        this.graph = graph;
    }

    @BeforeEach
    void aDatasetAndTwoRuns() {
        lineage.forget();
        graph.query("MATCH (alias:DatasetAlias {namespace: 'steps'}) DETACH DELETE alias")
                .run();
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-lin'})
                          SET agency += {code: 'LIN', name: 'Lineage Test Agency', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (system:SourceSystem {id: 'system-lin'}) SET system.name = 'Lin System'
                        MERGE (agency)-[:OWNS]->(system)
                        MERGE (dataset:Dataset {id: 'dataset-lin'}) SET dataset.title = 'Lin Data'
                        MERGE (other:Dataset {id: 'dataset-lin-other'}) SET other.title = 'Other Lin Data'
                        MERGE (system)-[:HAS]->(dataset)
                        MERGE (system)-[:HAS]->(other)
                        WITH dataset
                        UNWIND ['StudentLastName', 'SASID'] AS name
                        MERGE (element:DataElement {id: 'element-lin-' + toLower(name)})
                          SET element += {name: name, dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                        MERGE (dataset)-[:HAS]->(element)
                        """).run();
        post(FIRST, "raw", "linked", "2026-03-01T09:30:00Z");
        post(SECOND, "linked", "counted", "2026-03-02T09:30:00Z");
    }

    @Test
    void followsColumnsToTheirSources() {
        String field = new LineageEvent.DatasetName("steps", "counted").fieldId("sasid");
        GraphQlTester.Response answer = lineageOf(field, "UPSTREAM", 10, 100);
        answer.path("lineage.nodes[*].label")
                .entityList(String.class)
                .containsExactly("sasid (counted)", "sasid (linked)", "sasid (raw)");
        answer.path("lineage.edges[*].kind").entityList(String.class).containsExactly("DIRECT", "DIRECT");
        answer.path("lineage.completeness").entity(String.class).isEqualTo("COMPLETE");
    }

    @Test
    void followsDatasetsToTheirResults() {
        String raw = new LineageEvent.DatasetName("steps", "raw").id();
        GraphQlTester.Response answer = lineageOf(raw, "DOWNSTREAM", 4, 100);
        answer.path("lineage.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("EXTRACT", "RUN", "EXTRACT", "RUN", "EXTRACT");
        lineageOf(raw, "DOWNSTREAM", 2, 100)
                .path("lineage.nodes")
                .entityList(Object.class)
                .hasSize(3);
    }

    @Test
    void followsWhatAJobReadsAndWritesBeforeItEverRan() {
        lineage.post("""
                {"eventTime": "2026-03-01T09:30:00Z", "schemaURL": "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/JobEvent",
                 "job": {"namespace": "steps", "name": "planned"}, "inputs": [{"namespace": "steps", "name": "plan-in"}],
                 "outputs": [{"namespace": "steps", "name": "plan-out"}]}""");
        String source = new LineageEvent.DatasetName("steps", "plan-in").id();
        GraphQlTester.Response answer = lineageOf(source, "DOWNSTREAM", 4, 100);
        answer.path("lineage.nodes[*].label")
                .entityList(String.class)
                .containsExactly("plan-in", "planned", "plan-out");
        answer.path("lineage.edges[*].kind").entityList(String.class).containsExactly("READ", "WROTE");
        lineageOf(new LineageEvent.DatasetName("steps", "plan-out").id(), "UPSTREAM", 4, 100)
                .path("lineage.nodes[*].label")
                .entityList(String.class)
                .containsExactly("plan-out", "planned", "plan-in");
    }

    @Test
    void followsColumnsToWhatDecidedTheRowsOfTheirDataset() {
        lineage.post(event(FIRST, "raw", "joined", "2026-03-03T09:30:00Z").replace("{\"columnLineage\": {", """
                        {"columnLineage": {"dataset": [{"namespace": "steps", "name": "raw", "field": "student_last_name",
                          "transformations": [{"type": "INDIRECT", "subtype": "JOIN"}]}], """));
        String column = new LineageEvent.DatasetName("steps", "joined").fieldId("sasid");
        lineageOf(column, "UPSTREAM", 1, 100)
                .path("lineage.edges[*].kind")
                .entityList(String.class)
                .contains("DIRECT", "INDIRECT");
        graphQl.document("{ run(runId: \"%s\") { writes { name fields { name derivedFrom { field kind subtype } } } } }"
                        .formatted(FIRST))
                .execute()
                .path("run.writes[0]")
                .matchesJson("""
                        {"name": "joined", "fields": [{"name": "sasid", "derivedFrom": [
                          {"field": "sasid", "kind": "DIRECT", "subtype": "IDENTITY"},
                          {"field": "student_last_name", "kind": "INDIRECT", "subtype": "JOIN"}]}]}""");
        assertThat(graph.query("MATCH (:Extract)-[edge:DERIVED_FROM]->() RETURN count(edge)")
                        .fetchAs(Integer.class)
                        .one())
                .contains(1);
    }

    @Test
    void saysWhenTheBudgetCutTheAnswer() {
        GraphQlTester.Response answer =
                lineageOf(new LineageEvent.DatasetName("steps", "raw").id(), "DOWNSTREAM", 4, 3);
        answer.path("lineage.nodes").entityList(Object.class).hasSize(3);
        answer.path("lineage.edges").entityList(Object.class).hasSize(2);
        answer.path("lineage.completeness").entity(String.class).isEqualTo("TRUNCATED");
        answer.path("lineage.withheld").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void knowsOnlyWhatEventsUpToAnInstantSaid() {
        graphQl.document(
                        "{ lineage(of: \"%s\", direction: DOWNSTREAM, depth: 9, asOf: \"2026-03-01T12:00:00Z\") { nodes { id } } }"
                                .formatted(new LineageEvent.DatasetName("steps", "raw").id()))
                .execute()
                .path("lineage.nodes")
                .entityList(Object.class)
                .hasSize(3);
    }

    @Test
    void refusesAbsurdDepthAndBudget() {
        for (String bounds : List.of("depth: 0", "depth: 11", "budget: 0", "budget: 2001")) {
            graphQl.document("{ lineage(of: \"run-x\", direction: UPSTREAM, %s) { withheld } }".formatted(bounds))
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(error -> assertThat(error.getErrorType()).hasToString("BAD_REQUEST")));
        }
        graphQl.document("{ lineage(of: \"run-x\", direction: UPSTREAM) { withheld } run(runId: \"x\") { id } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(ResponseError::getMessage)
                        .containsExactlyInAnyOrder("There is no thing 'run-x'.", "There is no run 'x'."))
                .path("lineage")
                .valueIsNull()
                .path("run")
                .valueIsNull();
    }

    @Test
    void bindsWhatEventsSaidBeforeTheAliasWasDeclared() {
        declare("dataset-lin", "raw")
                .path("declareDatasetAlias.userErrors")
                .entityList(Object.class)
                .hasSize(0);
        graphQl.document(
                        "{ run(runId: \"%s\") { reads { dataset { title aliases { name } } fields { name element { id } } } } }"
                                .formatted(FIRST))
                .execute()
                .path("run.reads[0]")
                .matchesJson("""
                        {"dataset": {"title": "Lin Data", "aliases": [{"name": "raw"}]}, "fields": [
                          {"name": "sasid", "element": {"id": "element-lin-sasid"}},
                          {"name": "student_last_name", "element": {"id": "element-lin-studentlastname"}}]}""");
        lineageOf("element-lin-sasid", "DOWNSTREAM", 10, 100)
                .path("lineage.nodes[*].label")
                .entityList(String.class)
                .containsExactly("SASID", "sasid (raw)", "sasid (linked)", "sasid (counted)");
        lineageOf(new LineageEvent.DatasetName("steps", "linked").id(), "UPSTREAM", 2, 100)
                .path("lineage.nodes[*].kind")
                .entityList(String.class)
                .contains("DATASET");
    }

    @Test
    void leavesTheSameGraphWhetherTheAliasCameBeforeOrAfter() {
        declare("dataset-lin", "raw");
        List<String> after = lineage.dump();
        lineage.forget();
        post(FIRST, "raw", "linked", "2026-03-01T09:30:00Z");
        post(SECOND, "linked", "counted", "2026-03-02T09:30:00Z");
        assertThat(lineage.dump()).isEqualTo(after);
    }

    @Test
    void refusesAliasesThatCannotBe() {
        declare("dataset-lin", "raw");
        assertRefused(declare("dataset-lin-other", "raw"), "STATE");
        assertRefused(declare("dataset-none", "raw"), "NOT_FOUND");
        assertRefused(declare("dataset-lin", "  "), "INVALID");
        declare("dataset-lin", "raw")
                .path("declareDatasetAlias.dataset.id")
                .entity(String.class)
                .isEqualTo("dataset-lin");
    }

    @Test
    void findsRunsForProjectsNobodyKnows() {
        lineage.post(event(FIRST, "raw", "linked", "2026-03-01T09:30:00Z")
                .replace("\"runId\"", "\"facets\": {\"p20win_request\": {\"requestNumber\": \"1999-77\"}}, \"runId\""));
        String query =
                "query($after: String) { findings(filter: {project: \"1999-77\"}, first: 1, after: $after) { totalCount"
                        + " nodes { kind message occurredOn run { projectNumber project { id } } element { id } } pageInfo { hasNextPage endCursor } } }";
        var page = graphQl.document(query).execute();
        page.path("findings.nodes[0]").matchesJson("""
                {"kind": "UNKNOWN_PROJECT", "message": "The run names project 1999-77, which the catalog does not have.",
                 "occurredOn": "2026-03-01", "run": {"projectNumber": "1999-77", "project": null}, "element": null}""");
        page.path("findings.totalCount").entity(Integer.class).isEqualTo(1);
        graphQl.document(query)
                .variable(
                        "after",
                        page.path("findings.pageInfo.endCursor")
                                .entity(String.class)
                                .get())
                .execute()
                .path("findings.nodes")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void findsEverythingByItsId() {
        for (String id : List.of("run-" + FIRST, new LineageEvent.JobName("steps", "job").id())) {
            graphQl.document("{ node(id: \"%s\") { id } }".formatted(id))
                    .execute()
                    .path("node.id")
                    .entity(String.class)
                    .isEqualTo(id);
        }
        var raw = new LineageEvent.DatasetName("steps", "raw");
        graphQl.document(
                        "{ extract: node(id: \"%s\") { ... on Extract { name } } field: node(id: \"%s\") { ... on RunField { name } } }"
                                .formatted(raw.id(), raw.fieldId("sasid")))
                .execute()
                .path("extract.name")
                .entity(String.class)
                .isEqualTo("raw")
                .path("field.name")
                .entity(String.class)
                .isEqualTo("sasid");
    }

    private GraphQlTester.Response lineageOf(String of, String direction, int depth, int budget) {
        return graphQl.document("""
                        { lineage(of: "%s", direction: %s, depth: %d, budget: %d) {
                            nodes { id kind label distance } edges { from to kind subtype masking } completeness withheld } }
                        """.formatted(of, direction, depth, budget)).execute();
    }

    private GraphQlTester.Response declare(String dataset, String name) {
        return graphQl.document("""
                        mutation { declareDatasetAlias(input: {dataset: "%s", namespace: "steps", name: "%s"}) {
                            dataset { id } userErrors { code message field } } }
                        """.formatted(dataset, name)).execute();
    }

    private static void assertRefused(GraphQlTester.Response answer, String code) {
        answer.path("declareDatasetAlias.dataset").valueIsNull();
        answer.path("declareDatasetAlias.userErrors[0].code")
                .entity(String.class)
                .isEqualTo(code);
    }

    private void post(String run, String from, String to, String at) {
        assertThat(lineage.post(event(run, from, to, at)).statusCode()).isEqualTo(201);
    }

    private static String event(String run, String from, String to, String at) {
        return """
                {"eventType": "COMPLETE", "eventTime": "%s", "run": {"runId": "%s"}, "job": {"namespace": "steps", "name": "job"},
                 "inputs": [{"namespace": "steps", "name": "%s", "facets": {"schema": {"fields": [
                   {"name": "student_last_name", "type": "text"}, {"name": "sasid", "type": "text"}]}}}],
                 "outputs": [{"namespace": "steps", "name": "%s", "facets": {"columnLineage": {"fields": {"sasid": {"inputFields": [
                   {"namespace": "steps", "name": "%s", "field": "sasid",
                    "transformations": [{"type": "DIRECT", "subtype": "IDENTITY"}]}]}}}}}]}
                """.formatted(at, run, from, to, from);
    }
}
