package charteroak.catalogue.curation;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class CurationTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final String element = "element-curated-" + UUID.randomUUID();

    @Autowired
    CurationTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void anElementWithADefinitionSince2020() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-cur'}) SET agency += {code: 'CUR', name: 'Curated', aliases: [], kind: 'STATE_AGENCY'}
                        MERGE (agency)-[:OWNS]->(system:SourceSystem {id: 'system-cur'}) SET system.name = 'Curated'
                        MERGE (system)-[:HAS]->(dataset:Dataset {id: 'dataset-cur'}) SET dataset.title = 'Curated'
                        CREATE (dataset)-[:HAS]->(element:DataElement {id: $id, name: 'Curated', definition: 'The first text.', dataType: 'TEXT',
                          classification: 'INTERNAL', identifierClass: 'OTHER'})
                        CREATE (element)-[:HAS_REVISION]->(:Revision {id: 'revision-' + $id + '-1', number: 1, definition: 'The first text.',
                          state: 'PUBLISHED', proposedAt: datetime('2020-01-01T00:00:00Z'), publishedAt: datetime('2020-01-01T00:00:00Z')})
                        """).bind(element).to("id").run();
    }

    @Test
    void keepsThePublishedTextUntilTheProposalIsPublished() {
        String revision = propose("A better text.");
        assertThat(definition(null)).isEqualTo("The first text.");
        publish(revision)
                .path("publishRevision.element.definition")
                .entity(String.class)
                .isEqualTo("A better text.");
        assertThat(definition(null)).isEqualTo("A better text.");
    }

    @Test
    void readsTheEarlierTextByDate() {
        publish(propose("A later text."));
        assertThat(definition("2021-06-30")).isEqualTo("The first text.");
        assertThat(definition("2199-12-31")).isEqualTo("A later text.");
        assertThat(definition("2019-12-30")).isNull();
    }

    @Test
    void refusesToPublishTwice() {
        String revision = propose("Once.");
        publish(revision);
        publish(revision)
                .path("publishRevision.userErrors[0].code")
                .entity(String.class)
                .isEqualTo("STATE");
    }

    @Test
    void keepsASupersededTextAsSuch() {
        String earlier = propose("A second text.");
        publish(earlier);
        publish(propose("A third text."));
        assertThat(states()).containsExactly("PUBLISHED", "SUPERSEDED", "SUPERSEDED");
        graphQl.document("query($id: ID!) { node(id: $id) { ... on Revision { state } } }")
                .variable("id", earlier)
                .execute()
                .path("node.state")
                .entity(String.class)
                .isEqualTo("SUPERSEDED");
        publish(earlier)
                .path("publishRevision.userErrors[0].code")
                .entity(String.class)
                .isEqualTo("STATE");
    }

    @Test
    void takesTheTextPublishedLastForTheDefinitionWhicheverWasProposedFirst() {
        String first = propose("Proposed first.");
        publish(propose("Proposed second."));
        publish(first);
        assertThat(definition(null)).isEqualTo("Proposed first.");
        assertThat(states()).containsExactly("SUPERSEDED", "PUBLISHED", "SUPERSEDED");
    }

    @Test
    void takesTheSameProposalOnce() {
        String revision = propose("Said twice.");
        proposing(element, "  Said twice.\n")
                .path("proposeRevision.userErrors[0].code")
                .entity(String.class)
                .isEqualTo("STATE")
                .path("proposeRevision.userErrors[0].field")
                .entityList(String.class)
                .isEqualTo(List.of("input", "definition"));
        publish(revision);
        publish(propose("Something else."));
        assertThat(propose("Said twice.")).isNotEqualTo(revision);
    }

    @Test
    void takesOneOfSimultaneousProposalsOfTheSameText() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> proposals = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> proposing(element, "At the same time.")
                            .path("proposeRevision.userErrors")
                            .entityList(Object.class)
                            .get()
                            .size())
                    .toList();
            assertThat(people.invokeAll(proposals).stream().map(Future::resultNow))
                    .containsOnlyOnce(0);
        }
    }

    @Test
    void refusesBlankOverlongAndControlCharacterTexts() {
        for (String text : List.of("   ", "x".repeat(4_001), "bell\u0007")) {
            proposing(element, text)
                    .path("proposeRevision.userErrors[0].code")
                    .entity(String.class)
                    .isEqualTo("INVALID");
        }
    }

    @Test
    void refusesUnknownThings() {
        proposing("element-none", "Text.")
                .path("proposeRevision.userErrors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
        publish("revision-none")
                .path("publishRevision.userErrors[0].code")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void numbersSimultaneousProposalsApart() throws Exception {
        try (var people = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> proposals = IntStream.range(0, 16)
                    .<Callable<String>>mapToObj(i -> () -> propose("Text " + i))
                    .toList();
            List<Future<String>> ids = people.invokeAll(proposals);
            assertThat(ids.stream().map(Future::resultNow))
                    .doesNotHaveDuplicates()
                    .hasSize(16);
        }
    }

    private String propose(String text) {
        return proposing(element, text)
                .path("proposeRevision.revision.id")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response proposing(String id, String text) {
        return graphQl.document("""
                        mutation($id: ID!, $text: String!) {
                          proposeRevision(input: {element: $id, definition: $text}) { revision { id state } userErrors { code message field } }
                        }
                        """).variable("id", id).variable("text", text).execute();
    }

    private GraphQlTester.Response publish(String revision) {
        return graphQl.document("""
                        mutation($id: ID!) {
                          publishRevision(input: {revision: $id}) { element { definition } revision { state } userErrors { code message } }
                        }
                        """).variable("id", revision).execute();
    }

    private List<String> states() {
        return graphQl.document("query($id: ID!) { element(id: $id) { revisions { state } } }")
                .variable("id", element)
                .execute()
                .path("element.revisions[*].state")
                .entityList(String.class)
                .get();
    }

    private @Nullable String definition(@Nullable String asOf) {
        return (String)
                graphQl.document("query($id: ID!, $asOf: Date) { element(id: $id, asOf: $asOf) { definition } }")
                        .variable("id", element)
                        .variable("asOf", asOf)
                        .execute()
                        .path("element")
                        .entity(Map.class)
                        .get()
                        .get("definition");
    }
}
