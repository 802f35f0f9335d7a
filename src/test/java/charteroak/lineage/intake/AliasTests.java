package charteroak.lineage.intake;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class AliasTests {

    private static final String RUN = "01a203f6-1a73-7bf1-8ecb-0000000000b1";

    private final LineageClient lineage;
    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    AliasTests(@LocalServerPort int port, Neo4jClient graph, HttpGraphQlTester graphQl) {
        this.lineage = new LineageClient(port, graph);
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void twoDatasets() {
        lineage.forget();
        graph.query("MATCH (alias:DatasetAlias {namespace: 'forms'}) DETACH DELETE alias")
                .run();
        graph.query("MATCH (element:DataElement {id: 'element-ali-secret'}) DETACH DELETE element")
                .run();
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-ali'})
                          SET agency += {code: 'ALI', name: 'Alias Test Agency', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (system:SourceSystem {id: 'system-ali'}) SET system.name = 'Ali System'
                        MERGE (agency)-[:OWNS]->(system)
                        WITH system
                        UNWIND ['one', 'two'] AS word
                        MERGE (dataset:Dataset {id: 'dataset-ali-' + word}) SET dataset.title = 'Ali ' + word REMOVE dataset.readers
                        MERGE (system)-[:HAS]->(dataset)
                        MERGE (element:DataElement {id: 'element-ali-' + word})
                          SET element += {name: 'SASID', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                        MERGE (dataset)-[:HAS]->(element)
                        """).run();
    }

    @Test
    void bindsThePartsOfAFolderThatCameBeforeAndAfter() {
        read("/in/day/part-0001.parquet", "");
        declare("one", "/in/day/", "match: PREFIX");
        read("/in/day/part-0002.parquet", "");
        read("/in/other/part-0001.parquet", "");
        assertThat(bound())
                .containsExactly(
                        "/in/day/part-0001.parquet dataset-ali-one element-ali-one",
                        "/in/day/part-0002.parquet dataset-ali-one element-ali-one");
    }

    @Test
    void bindsByPatternWithinAFolder() {
        declare("one", "/in/*/part-??.csv", "match: PATTERN");
        read("/in/a/part-01.csv", "");
        read("/in/a/b/part-01.csv", "");
        read("/in/a/part-1.csv", "");
        assertThat(bound()).containsExactly("/in/a/part-01.csv dataset-ali-one element-ali-one");
        declareRefused("/in/part.csv", "match: PATTERN", "1 to 5 wildcards");
        declareRefused("/*/*/*/*/*/*.csv", "match: PATTERN", "1 to 5 wildcards");
    }

    @Test
    void prefersTheClosestAndBindsAnewWhenOneIsTakenBack() {
        declare("one", "/in/", "match: PREFIX");
        read("/in/a.csv", "");
        declare("two", "/in/a.csv", "");
        assertThat(bound()).containsExactly("/in/a.csv dataset-ali-two element-ali-two");
        remove("two", "/in/a.csv");
        assertThat(bound()).containsExactly("/in/a.csv dataset-ali-one element-ali-one");
        remove("one", "/in/");
        assertThat(bound()).isEmpty();
        graphQl.document(
                        "mutation { removeDatasetAlias(input: {dataset: \"dataset-ali-one\", namespace: \"forms\", name: \"/in/\"}) { userErrors { code } } }")
                .execute()
                .path("removeDatasetAlias.userErrors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void mapsTheColumnsItSaysAndListsThem() {
        declare("one", "/in/", "match: PREFIX, columns: [{column: \"student\", element: \"element-ali-one\"}]");
        read("/in/a.csv", "student");
        assertThat(bound()).containsExactly("/in/a.csv dataset-ali-one element-ali-one");
        asSteward(
                        "{ dataset(id: \"dataset-ali-one\") { aliases { namespace name match columns { column element { id } } } } }",
                        null)
                .path("dataset.aliases")
                .matchesJson("""
                        [{"namespace": "forms", "name": "/in/", "match": "PREFIX",
                          "columns": [{"column": "student", "element": {"id": "element-ali-one"}}]}]""");
        declareRefused(
                "/out/", "match: PREFIX, columns: [{column: \"x\", element: \"element-ali-two\"}]", "of the dataset");
    }

    @Test
    void refusesAColumnThatShowsAHiddenElementAsItRefusesAnInventedOne() {
        hideAnElementOf("one");
        for (String role : List.of("OPERATING_GROUP", "HUB_OPERATOR")) {
            assertThat(refusalOf(role, "element-ali-secret"))
                    .isEqualTo(refusalOf(role, "element-ali-invented"))
                    .containsExactly("Each column must show an element of the dataset.");
        }
        assertThat(refusalOf("OPERATING_GROUP;STEWARD:ALI", "element-ali-secret"))
                .isEmpty();
    }

    @Test
    void tellsOnlyTheColumnsWhoseElementsAreSeen() {
        hideAnElementOf("one");
        assertThat(refusalOf("OPERATING_GROUP;STEWARD:ALI", "element-ali-one", "element-ali-secret"))
                .isEmpty();
        assertThat(columnsToldTo("STEWARD:ALI"))
                .isEqualTo(List.of("to element-ali-one", "to element-ali-secret"))
                .isEqualTo(columnsToldTo("AUDITOR"));
        assertThat(columnsToldTo("OPERATING_GROUP"))
                .isEqualTo(List.of("to element-ali-one"))
                .isEqualTo(columnsToldTo("STEWARD:OTH"));
    }

    @Test
    void keepsTheWholeAliasInTheTrailWhenSomebodyRemovesItWhoSeesLess() {
        hideAnElementOf("one");
        refusalOf("OPERATING_GROUP;STEWARD:ALI", "element-ali-one", "element-ali-secret");
        as("HUB_OPERATOR", """
                        mutation { removeDatasetAlias(input: {dataset: "dataset-ali-one", namespace: "forms", name: "/secret/"}) {
                            dataset { aliases { name columns { column } } } userErrors { message } } }
                        """).path("removeDatasetAlias").matchesJson("""
                {"dataset": {"aliases": []}, "userErrors": []}""");
        assertThat(lastRemovalToldTo("AUDITOR"))
                .contains("\"to element-ali-one\":\"element-ali-one\"")
                .contains("\"to element-ali-secret\":\"element-ali-secret\"");
        assertThat(lastRemovalToldTo("HUB_OPERATOR")).doesNotContain("secret");
    }

    @Test
    void bindsByANameThatAnEventGivesBesides() {
        declare("one", "db.students", "");
        read("/warehouse/students", "");
        assertThat(bound()).isEmpty();
        lineage.post(event("/warehouse/students", "sasid", """
                , "symlinks": {"identifiers": [{"namespace": "forms", "name": "db.students", "type": "TABLE"}]}"""));
        assertThat(bound()).containsExactly("/warehouse/students dataset-ali-one element-ali-one");
    }

    @Test
    void listsNamesThatWaitAndProposesTheDatasetOfTheirFolder() {
        declare("one", "/in/day/part-0001.parquet", "");
        read("/in/day/part-0001.parquet", "");
        read("/in/day/part-0002.parquet", "");
        read("/in/else.parquet", "");
        String query =
                "query($after: String) { aliasProposals(first: 1, after: $after) { totalCount nodes { namespace name dataset { id } }"
                        + " pageInfo { endCursor hasNextPage } } }";
        var page = asSteward(query, null);
        page.path("aliasProposals.totalCount").entity(Integer.class).isEqualTo(2);
        page.path("aliasProposals.nodes[0]").matchesJson("""
                {"namespace": "forms", "name": "/in/day/part-0002.parquet", "dataset": {"id": "dataset-ali-one"}}""");
        asSteward(
                        query,
                        page.path("aliasProposals.pageInfo.endCursor")
                                .entity(String.class)
                                .get())
                .path("aliasProposals.nodes[0]")
                .matchesJson("{\"namespace\": \"forms\", \"name\": \"/in/else.parquet\", \"dataset\": null}");
        declare("one", "/in/day/part-0002.parquet", "");
        asSteward(query, null)
                .path("aliasProposals.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void proposesTheOneDatasetThatTheViewerSeesOfAFolder() {
        declare("one", "/in/day/part-0001.parquet", "");
        declare("two", "/in/day/part-0002.parquet", "");
        read("/in/day/part-0003.parquet", "");
        String query = "{ aliasProposals(first: 1) { nodes { dataset { id } } } }";
        as("OPERATING_GROUP", query).path("aliasProposals.nodes[0]").matchesJson("{\"dataset\": null}");
        graph.query("MATCH (dataset:Dataset {id: 'dataset-ali-two'}) SET dataset.readers = ['AGENCY:ALI', 'SERVER']")
                .run();
        as("OPERATING_GROUP", query)
                .path("aliasProposals.nodes[0]")
                .matchesJson("{\"dataset\": {\"id\": \"dataset-ali-one\"}}");
        as("STEWARD:ALI", query).path("aliasProposals.nodes[0]").matchesJson("{\"dataset\": null}");
    }

    @Test
    void pagesThroughRunsNewestFirst() {
        for (int day = 1; day <= 5; day++) {
            lineage.post(event("/in/a.csv", "sasid", "")
                    .replace(RUN, "01a203f6-1a73-7bf1-8ecb-00000000000" + day)
                    .replace("2026-03-01T", "2026-03-0%dT".formatted(day)));
        }
        String query =
                "query($after: String) { runs(first: 2, after: $after, filter: {state: COMPLETED}) { totalCount nodes { runId } pageInfo { endCursor hasNextPage } } }";
        List<String> seen = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            var page = asSteward(query, after);
            page.path("runs.totalCount").entity(Integer.class).isEqualTo(5);
            seen.addAll(
                    page.path("runs.nodes[*].runId").entityList(String.class).get());
            after = page.path("runs.pageInfo.endCursor").entity(String.class).get();
            more = page.path("runs.pageInfo.hasNextPage").entity(Boolean.class).get();
        }
        assertThat(seen).extracting(run -> run.substring(run.length() - 1)).containsExactly("5", "4", "3", "2", "1");
        declare("one", "/in/a.csv", "");
        asSteward("{ runs(filter: {dataset: \"dataset-ali-one\"}) { totalCount } }", null)
                .path("runs.totalCount")
                .entity(Integer.class)
                .isEqualTo(5);
        asSteward("{ runs(filter: {project: \"none\"}) { totalCount } }", null)
                .path("runs.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private void hideAnElementOf(String dataset) {
        graph.query("""
                        MATCH (dataset:Dataset {id: 'dataset-ali-%s'})
                        CREATE (dataset)-[:HAS]->(:DataElement {
                          id: 'element-ali-secret', name: 'Secret', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'})
                        """.formatted(dataset)).run();
        as("STEWARD:ALI", """
                        mutation { setAudience(input: {subject: "element-ali-secret", audience: OWNING_AGENCY}) { userErrors { message } } }
                        """)
                .path("setAudience.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    /** Why somebody may not declare that columns show some elements. */
    private List<String> refusalOf(String roles, String... elements) {
        String columns = Stream.of(elements)
                .map(element -> "{column: \"to %1$s\", element: \"%1$s\"}".formatted(element))
                .collect(Collectors.joining(", "));
        return as(roles, """
                        mutation { declareDatasetAlias(input: {dataset: "dataset-ali-one", namespace: "forms", name: "/secret/", match: PREFIX, columns: [%s]}) {
                            userErrors { message } } }
                        """.formatted(columns))
                .path("declareDatasetAlias.userErrors[*].message")
                .entityList(String.class)
                .get();
    }

    private List<String> columnsToldTo(String roles) {
        return as(roles, "{ dataset(id: \"dataset-ali-one\") { aliases { columns { column element { id } } } } }")
                .path("dataset.aliases[0].columns[*].column")
                .entityList(String.class)
                .get();
    }

    private String lastRemovalToldTo(String roles) {
        return as(roles, "{ auditTrail(subject: \"dataset-ali-one\", first: 100) { nodes { action before } } }")
                .path("auditTrail.nodes[?(@.action == 'ALIAS_REMOVED')].before")
                .entityList(String.class)
                .get()
                .stream()
                .reduce("", (earlier, last) -> last);
    }

    private GraphQlTester.Response as(String roles, String document) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, "sam;" + roles)
                .build()
                .document(document)
                .execute();
    }

    private GraphQlTester.Response asSteward(String query, @Nullable String after) {
        var request = graphQl.mutate()
                .header(TestCallers.HEADER, "sam;STEWARD:ALI")
                .build()
                .document(query);
        return after == null
                ? request.execute()
                : request.variable("after", after).execute();
    }

    private List<String> bound() {
        return List.copyOf(graph.query("""
                        MATCH (extract:Extract)-[:IS]->(dataset:Dataset)
                        OPTIONAL MATCH (extract)-[:HAS_FIELD]->(:Field)-[:OBSERVES]->(element:DataElement)
                        RETURN extract.name + ' ' + dataset.id + ' ' + coalesce(element.id, '-') AS line
                        ORDER BY line
                        """).fetchAs(String.class).all());
    }

    private void read(String name, String column) {
        assertThat(lineage.post(event(name, column.isEmpty() ? "sasid" : column, ""))
                        .statusCode())
                .isEqualTo(201);
    }

    private static String event(String name, String column, String facets) {
        return """
                {"eventType": "COMPLETE", "eventTime": "2026-03-01T09:30:00Z", "run": {"runId": "%s"}, "job": {"namespace": "forms", "name": "job"},
                 "inputs": [{"namespace": "forms", "name": "%s", "facets": {"schema": {"fields": [{"name": "%s", "type": "text"}]}%s}}],
                 "outputs": []}
                """.formatted(RUN, name, column, facets);
    }

    private GraphQlTester.Response ask(String dataset, String name, String more) {
        return graphQl.document("""
                        mutation { declareDatasetAlias(input: {dataset: "dataset-ali-%s", namespace: "forms", name: "%s" %s}) {
                            dataset { id } userErrors { code message } } }
                        """.formatted(dataset, name, more)).execute();
    }

    private void declare(String dataset, String name, String more) {
        ask(dataset, name, more)
                .path("declareDatasetAlias.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void declareRefused(String name, String more, String says) {
        ask("one", name, more)
                .path("declareDatasetAlias.userErrors[0].message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(says));
    }

    private void remove(String dataset, String name) {
        graphQl.document("""
                        mutation { removeDatasetAlias(input: {dataset: "dataset-ali-%s", namespace: "forms", name: "%s"}) { userErrors { code } } }
                        """.formatted(dataset, name))
                .execute()
                .path("removeDatasetAlias.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }
}
