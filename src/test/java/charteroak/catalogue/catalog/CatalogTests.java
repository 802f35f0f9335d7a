package charteroak.catalogue.catalog;

import charteroak.GraphTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class CatalogTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    CatalogTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void anAgencyWithTwoElements() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-cat'})
                          SET agency += {code: 'CAT', name: 'Catalogue Test Agency', aliases: ['Old Name'], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (system:SourceSystem {id: 'system-cat'}) SET system.name = 'Cat System'
                        MERGE (agency)-[:OWNS]->(system)
                        MERGE (dataset:Dataset {id: 'dataset-cat'}) SET dataset.title = 'Cats'
                        MERGE (system)-[:HAS]->(dataset)
                        WITH dataset
                        UNWIND ['a', 'b'] AS letter
                        MERGE (element:DataElement {id: 'element-cat-' + letter})
                          SET element += {name: 'Cat ' + letter, dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER', yearsFrom: 2010}
                        MERGE (dataset)-[:HAS]->(element)
                        """).run();
    }

    @Test
    void answersAnElementWithWhereItIsKept() {
        graphQl.document(
                        "{ element(id: \"element-cat-a\") { name years { from to } dataset { title system { name agency { code kind aliases } } } } }")
                .execute()
                .path("element.dataset.system.agency.code")
                .entity(String.class)
                .isEqualTo("CAT")
                .path("element.years.from")
                .entity(Integer.class)
                .isEqualTo(2010);
    }

    @Test
    void findsAThingByWhatItIsHoweverItsIdBegins() {
        graph.query(
                        "MERGE (agency:Agency {id: 'any-cat'}) SET agency += {code: 'ANYCAT', name: 'Any Cat', aliases: [], kind: 'NONPROFIT', illustrative: true}")
                .run();
        graphQl.document("{ node(id: \"any-cat\") { ... on Agency { code } } agency(code: \"any-cat\") { code } }")
                .execute()
                .path("node.code")
                .entity(String.class)
                .isEqualTo("ANYCAT")
                .path("agency.code")
                .entity(String.class)
                .isEqualTo("ANYCAT");
        graph.query("MATCH (agency:Agency {id: 'any-cat'}) DETACH DELETE agency")
                .run();
    }

    @Test
    void listsTheElementsThatAreNamedAndLeavesOutWhatIsNone() {
        String named =
                "query($after: String) { elements(filter: {ids: [\"element-cat-b\", \"element-none\", \"element-cat-a\", "
                        + "\"element-cat-b\"]%s}, first: 1, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }";
        String cursor = graphQl.document(named.formatted(""))
                .execute()
                .path("elements.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("elements.nodes[0].id")
                .entity(String.class)
                .isEqualTo("element-cat-a")
                .path("elements.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graphQl.document(named.formatted(""))
                .variable("after", cursor)
                .execute()
                .path("elements.nodes[*].id")
                .entityList(String.class)
                .containsExactly("element-cat-b");
        for (String other : List.of("agency: \"CAT\"", "dataset: \"dataset-cat\"", "system: \"system-cat\"")) {
            graphQl.document(named.formatted(", " + other))
                    .execute()
                    .path("elements.totalCount")
                    .entity(Integer.class)
                    .isEqualTo(2);
        }
        graphQl.document("{ elements(filter: {ids: []}) { totalCount } }")
                .execute()
                .path("elements.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void continuesAPageAfterItsCursor() {
        String cursor = graphQl.document(
                        "{ elements(filter: {dataset: \"dataset-cat\"}, first: 1) { pageInfo { endCursor hasNextPage } totalCount } }")
                .execute()
                .path("elements.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("elements.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graphQl.document(
                        "query($after: String) { elements(filter: {dataset: \"dataset-cat\"}, first: 1, after: $after) { nodes { id } pageInfo { hasNextPage } } }")
                .variable("after", cursor)
                .execute()
                .path("elements.nodes[0].id")
                .entity(String.class)
                .isEqualTo("element-cat-b")
                .path("elements.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }
}
