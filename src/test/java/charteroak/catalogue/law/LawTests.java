package charteroak.catalogue.law;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.catalogue.catalog.ElementId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class LawTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Law law;

    @Autowired
    LawTests(HttpGraphQlTester graphQl, Neo4jClient graph, Law law) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.law = law;
    }

    @BeforeEach
    void anElementWithAClassOfItsOwnAndOneOfItsDataset() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-law'})
                          SET agency += {code: 'LAW', name: 'Law Test Agency', aliases: [], kind: 'STATE_AGENCY', illustrative: true}
                        MERGE (system:SourceSystem {id: 'system-law'}) SET system.name = 'Law System'
                        MERGE (agency)-[:OWNS]->(system)
                        MERGE (dataset:Dataset {id: 'dataset-law'}) SET dataset.title = 'Laws'
                        MERGE (system)-[:HAS]->(dataset)
                        MERGE (element:DataElement {id: 'element-law'})
                          SET element += {name: 'Law', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                        MERGE (dataset)-[:HAS]->(element)
                        MERGE (z:ProtectionClass {id: 'class-law-z'}) SET z += {code: 'LAW_Z', name: 'Z', description: 'Z records.'}
                        MERGE (a:ProtectionClass {id: 'class-law-a'}) SET a += {code: 'LAW_A', name: 'A', description: 'A records.'}
                        MERGE (dataset)-[:PROTECTED_BY]->(z)
                        MERGE (element)-[:PROTECTED_BY]->(z)
                        MERGE (element)-[:PROTECTED_BY]->(a)
                        MERGE (basis:LegalBasis {id: 'basis-law'})
                          SET basis += {code: 'LAW-1', title: 'One', citation: '1 Test 1', appliesTo: 'tests', permits: 'testing',
                            purposes: ['EVALUATION'], conditions: ['WRITTEN_AGREEMENT'], confidence: 'V', validTo: date('2020-12-31')}
                        MERGE (basis)-[:SATISFIES]->(a)
                        MERGE (condition:Condition {id: 'condition-law-written'})
                          SET condition += {code: 'LAW_WRITTEN', title: 'It is written.', evaluator: 'FIELD'}
                        MERGE (basis)-[:REQUIRES]->(condition)
                        """).run();
    }

    @Test
    void saysWhatABasisRequiresAndHowThatIsJudged() {
        GraphQlTester.Response response = graphQl.document(
                        "{ legalBasis(code: \"LAW-1\") { conditionDetails { id code title evaluator source } } node(id: \"condition-law-written\") { ... on Condition { code } } }")
                .execute();
        response.path("legalBasis.conditionDetails[*].evaluator")
                .entityList(String.class)
                .containsExactly("FIELD");
        response.path("node.code").entity(String.class).isEqualTo("LAW_WRITTEN");
    }

    @Test
    void answersTheClassesOfAnElementAndOfItsDatasetOnceEachByCode() {
        graphQl.document(
                        "{ element(id: \"element-law\") { protectionClasses { code legalBases { code satisfies { code } } } dataset { protectionClasses { code } } } }")
                .execute()
                .path("element.protectionClasses[*].code")
                .entityList(String.class)
                .containsExactly("LAW_A", "LAW_Z")
                .path("element.protectionClasses[0].legalBases[0].satisfies[0].code")
                .entity(String.class)
                .isEqualTo("LAW_A")
                .path("element.dataset.protectionClasses[*].code")
                .entityList(String.class)
                .containsExactly("LAW_Z");
        assertThat(law.classesOfElements(List.of(new ElementId("element-law"), new ElementId("element-unknown"))))
                .containsOnlyKeys(new ElementId("element-law"));
    }

    @Test
    void answersALegalBasisByCodeAndByPublicId() {
        GraphQlTester.Response response = graphQl.document(
                        "{ legalBasis(code: \"LAW-1\") { id purposes conditions confidence validTo } node(id: \"basis-law\") { ... on LegalBasis { code } } class: node(id: \"class-law-a\") { ... on ProtectionClass { code } } }")
                .execute();
        response.path("legalBasis.validTo").entity(String.class).isEqualTo("2020-12-31");
        response.path("legalBasis.purposes[*]").entityList(String.class).containsExactly("EVALUATION");
        response.path("node.code").entity(String.class).isEqualTo("LAW-1");
        response.path("class.code").entity(String.class).isEqualTo("LAW_A");
    }

    @Test
    void answersNothingForACodeThatNamesNoBasis() {
        graphQl.document("{ legalBasis(code: \"NONE\") { id } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(ResponseError::getMessage)
                        .containsExactly("There is no legal basis 'NONE'."))
                .path("legalBasis")
                .valueIsNull();
    }

    @Test
    void pagesLegalBasesByCode() {
        graphQl.document("{ legalBases(first: 1) { totalCount nodes { code } } }")
                .execute()
                .path("legalBases.nodes")
                .entityList(Object.class)
                .hasSize(1);
    }
}
