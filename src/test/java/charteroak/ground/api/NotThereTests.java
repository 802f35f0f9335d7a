package charteroak.ground.api;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class NotThereTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    NotThereTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void thingsThatAreThereAndHidden() {
        graph.query("""
                        MERGE (agency:Agency {id: 'agency-nthr'}) SET agency += {code: 'NTHR', name: 'Named', aliases: [], kind: 'STATE_AGENCY'}
                        MERGE (agency)-[:OWNS]->(system:SourceSystem {id: 'system-nthr'}) SET system.name = 'Named'
                        MERGE (system)-[:HAS]->(dataset:Dataset {id: 'dataset-nthr'}) SET dataset.title = 'Named'
                        MERGE (dataset)-[:HAS]->(element:DataElement {id: 'element-nthr'})
                          SET element += {name: 'Named', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER'}
                        MERGE (dataset)-[:HAS]->(kept:DataElement {id: 'element-nthr-hidden'})
                          SET kept += {name: 'Kept', dataType: 'TEXT', classification: 'INTERNAL', identifierClass: 'OTHER', readers: ['PARTICIPANTS']}
                        MERGE (agreement:Agreement {id: 'agreement-nthr-1'})
                          SET agreement += {number: 'NTHR-1', kind: 'EMOU', title: 'Named', illustrative: true}
                        MERGE (hidden:Agreement {id: 'agreement-nthr-hidden'})
                          SET hidden += {number: 'NTHR-HIDDEN', kind: 'EMOU', title: 'Kept', illustrative: true, readers: ['PARTICIPANTS']}
                        WITH agency
                        UNWIND [{number: 'NTHR-2', readers: null}, {number: 'NTHR-KEPT', readers: ['PARTICIPANTS']}] AS one
                        MERGE (project:Project {id: 'project-' + toLower(one.number)})
                          SET project += one, project += {stage: 'ANALYSIS', title: 'Named', summary: 'Named.', purpose: 'EVALUATION', illustrative: true}
                        MERGE (project)-[:RECIPIENT]->(agency)
                        """).run();
    }

    @ParameterizedTest
    @CsvSource({
        "'agency(code: \"NTHR\") { code }', 'agency(code: \"agency-nthr\") { code }'",
        "'agreement(number: \"NTHR-1\") { number }', 'agreement(number: \"agreement-nthr-1\") { number }'",
        "'project(number: \"NTHR-2\") { number }', 'project(number: \"project-nthr-2\") { number }'",
        "'coverage(project: \"NTHR-2\") { verdict }', 'coverage(project: \"project-nthr-2\") { verdict }'",
        "'coverageMatrix(project: \"NTHR-2\") { verdict }', 'coverageMatrix(project: \"project-nthr-2\") { verdict }'",
        "'decisions(project: \"NTHR-2\") { totalCount }', 'decisions(project: \"project-nthr-2\") { totalCount }'",
        "'elements(filter: {agency: \"NTHR\"}) { totalCount }', 'elements(filter: {agency: \"agency-nthr\"}) { totalCount }'",
        "'fallingDue(agency: \"NTHR\") { totalCount }', 'fallingDue(agency: \"agency-nthr\") { totalCount }'"
    })
    void takesAnIdAndANumberAlike(String byNumber, String byId) {
        Object one = graphQl.document("{ asked: " + byNumber + " }")
                .execute()
                .path("asked")
                .entity(Object.class)
                .get();
        graphQl.document("{ asked: " + byId + " }")
                .execute()
                .path("asked")
                .entity(Object.class)
                .isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "'node(id: \"agreement-%s\") { id }', nthr-hidden, thing 'agreement-%s'",
        "'element(id: \"element-%s\") { id }', nthr-hidden, element 'element-%s'",
        "'agreement(number: \"%s\") { id }', NTHR-HIDDEN, agreement '%s'",
        "'agreement(number: \"agreement-%s\") { id }', nthr-hidden, agreement 'agreement-%s'",
        "'project(number: \"%s\") { id }', NTHR-KEPT, project '%s'",
        "'coverage(project: \"%s\") { verdict }', NTHR-KEPT, project '%s'",
        "'coverageMatrix(project: \"project-%s\") { verdict }', nthr-kept, project 'project-%s'",
        "'lineage(of: \"element-%s\", direction: UPSTREAM) { completeness }', nthr-hidden, thing 'element-%s'"
    })
    void saysWhatWasLookedForBesideNullWhetherItIsHiddenOrAbsent(String question, String hidden, String lookedFor) {
        for (String name : List.of(hidden, "absent")) {
            GraphQlTester.Response answer = graphQl.document("{ asked: " + question.formatted(name) + " }")
                    .execute();
            answer.errors().satisfy(errors -> {
                assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).isEqualTo("There is no " + lookedFor.formatted(name) + ".");
                    assertThat(error.getErrorType()).hasToString("NOT_FOUND");
                    assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND");
                    assertThat(error.getPath()).isEqualTo("asked");
                });
            });
            answer.path("asked").valueIsNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'elements(filter: {agency: \"%s\"}) { totalCount nodes { id } }', NOPE, agency '%s'",
        "'elements(filter: {dataset: \"%s\"}) { totalCount nodes { id } }', dataset-none, dataset '%s'",
        "'elements(filter: {system: \"%s\"}) { totalCount nodes { id } }', system-none, source system '%s'",
        "'elements(filter: {protectionClass: \"%s\"}) { totalCount nodes { id } }', NOPE, protection class '%s'",
        "'agreements(filter: {party: \"%s\"}) { totalCount nodes { id } }', NOPE, agency '%s'",
        "'agreements(filter: {under: \"%s\"}) { totalCount edges { cursor } pageInfo { hasNextPage } }', NTHR-HIDDEN, agreement '%s'",
        "'agreements(filter: {legalBasis: \"%s\"}) { totalCount nodes { id } }', NOPE, legal basis '%s'",
        "'agreements(filter: {element: \"%s\"}) { totalCount nodes { id } }', element-nthr-hidden, element '%s'",
        "'agreements(filter: {element: \"%s\", inForce: true}) { totalCount nodes { id } }', element-none, element '%s'",
        "'agreements(filter: {protectionClass: \"%s\"}) { totalCount nodes { id } }', NOPE, protection class '%s'",
        "'projects(filter: {provider: \"%s\"}) { totalCount nodes { id } }', NOPE, agency '%s'",
        "'projects(filter: {recipient: \"%s\"}) { totalCount nodes { id } }', NOPE, agency '%s'",
        "'projects(filter: {legalBasis: \"%s\"}) { totalCount nodes { id } }', NOPE, legal basis '%s'",
        "'projects(filter: {element: \"%s\"}) { totalCount nodes { id } }', element-nthr-hidden, element '%s'",
        "'projects(filter: {protectionClass: \"%s\", verdict: COVERED}) { totalCount nodes { id } }', NOPE, protection class '%s'",
        "'notices(agency: \"%s\") { totalCount nodes { id } }', NOPE, agency '%s'",
        "'conflicts(agency: \"%s\") { totalCount nodes { id } }', NOPE, agency '%s'",
        "'decisions(project: \"%s\") { totalCount nodes { id } }', NTHR-KEPT, project '%s'",
        "'findings(filter: {project: \"%s\"}) { totalCount nodes { id } }', NTHR-KEPT, project '%s'",
        "'search(filter: {agency: [\"%s\"]}) { totalCount nodes: edges { cursor } }', NOPE, agency '%s'",
        "'search(filter: {protectionClass: [\"%s\"]}) { totalCount nodes: edges { cursor } }', NOPE, protection class '%s'"
    })
    void saysWhatWasLookedForBesideAnEmptyList(String question, String name, String lookedFor) {
        String field = question.substring(0, question.indexOf('('));
        GraphQlTester.Response answer =
                graphQl.document("{ " + question.formatted(name) + " }").execute();
        answer.errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).isEqualTo("There is no " + lookedFor.formatted(name) + ".");
                    assertThat(error.getErrorType()).hasToString("NOT_FOUND");
                }));
        answer.path(field + ".totalCount").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void saysSoOfListsThatAreNoPages() {
        for (String element : List.of("element-nthr-hidden", "element-none")) {
            graphQl.document("{ agreementsCovering(element: \"%s\") { verdict } }".formatted(element))
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .extracting(ResponseError::getMessage)
                            .containsExactly("There is no element '%s'.".formatted(element)))
                    .path("agreementsCovering")
                    .entityList(Object.class)
                    .hasSize(0);
        }
        graphQl.document("{ coverageTimeline(project: \"NTHR-KEPT\") { from } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(ResponseError::getMessage)
                        .containsExactly("There is no project 'NTHR-KEPT'."))
                .path("coverageTimeline")
                .entityList(Object.class)
                .hasSize(0);
        graphQl.document("{ agreementsCovering(element: \"element-nthr\") { verdict } }")
                .execute()
                .path("agreementsCovering")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void answersTheRestOfAQuestion() {
        graphQl.document("{ none: project(number: \"none\") { id } some: project(number: \"NTHR-2\") { number } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1))
                .path("some.number")
                .entity(String.class)
                .isEqualTo("NTHR-2");
    }

    @Test
    void shortensALongName() {
        graphQl.document("query($n: String!) { project(number: $n) { id } }")
                .variable("n", "%s%d".repeat(100))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(140)));
    }
}
