package charteroak.catalogue.law;

import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.negotiation.Paperwork;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class LegislationTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;

    @Autowired
    LegislationTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void recordsABasisAndRepealsIt() {
        Map<String, Object> basis = basis("WK-NEW");
        assertThat(paper.ask("recordLegalBasis", basis)).isEqualTo(paper.ask("recordLegalBasis", basis));
        graphQl.document("{ legalBasis(code: \"WK-NEW\") { validFrom conditionDetails { code } satisfies { code } } }")
                .execute()
                .path("legalBasis.conditionDetails[*].code")
                .entityList(String.class)
                .containsExactly("WK_ATTESTED");
        paper.done("repealLegalBasis", Map.of("code", "WK-NEW", "from", "2024-01-01"));
        graphQl.document("{ legalBasis(code: \"WK-NEW\") { validTo } }")
                .execute()
                .path("legalBasis.validTo")
                .entity(String.class)
                .isEqualTo("2023-12-31");
        assertThat(paper.refused("repealLegalBasis", Map.of("code", "WK-NEW", "from", "2025-01-01")))
                .startsWith("STATE [input, from]");
    }

    @Test
    void doesOnceWhatIsAskedTwiceWithOneId() {
        Map<String, Object> basis = with(basis("WK-ONCE"), "actId", "record-wk-once");
        assertThat(paper.ask("recordLegalBasis", basis)).isEqualTo(paper.ask("recordLegalBasis", basis));
        Map<String, Object> repeal = repeal("repeal-wk-once", "WK-ONCE", "2024-01-01");
        assertThat(paper.ask("repealLegalBasis", repeal)).isEqualTo(paper.ask("repealLegalBasis", repeal));
        assertThat(repeals("WK-ONCE")).isEqualTo(1);
        paper.done("repealLegalBasis", repeal("repeal-wk-sooner", "WK-ONCE", "2023-01-01"));
        assertThat(paper.ask("repealLegalBasis", repeal).toString())
                .as("a late retry answers what stands now")
                .contains("validTo=2022-12-31");
        assertThat(repeals("WK-ONCE")).isEqualTo(2);
    }

    @Test
    void refusesAnIdThatWasUsedForSomethingElse() {
        paper.done("recordLegalBasis", with(basis("WK-TAKEN"), "actId", "record-wk-taken"));
        assertThat(paper.refused("recordLegalBasis", with(basis("WK-OTHER"), "actId", "record-wk-taken")))
                .startsWith("STATE [input, actId]");
        assertThat(paper.refused("repealLegalBasis", repeal("record-wk-taken", "WK-TAKEN", "2024-01-01")))
                .startsWith("STATE [input, actId]");
        assertThat(paper.refused("repealLegalBasis", repeal("No Id", "WK-TAKEN", "2024-01-01")))
                .startsWith("INVALID [input, actId]");
    }

    @Test
    void leavesAnIdFreeWhoseActWasRefused() {
        paper.done("recordLegalBasis", basis("WK-FREE"));
        assertThat(paper.refused("repealLegalBasis", repeal("repeal-wk-free", "WK-FREE", "2020-01-01")))
                .startsWith("INVALID [input, from]");
        paper.done("repealLegalBasis", repeal("repeal-wk-free", "WK-FREE", "2024-01-01"));
        assertThat(repeals("WK-FREE")).isEqualTo(1);
    }

    @Test
    void doesOnceWhatManyAskAtOnceWithOneId() throws Exception {
        paper.done("recordLegalBasis", basis("WK-MANY"));
        Map<String, Object> repeal = repeal("repeal-wk-many", "WK-MANY", "2024-01-01");
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<String>> answers = writers.invokeAll(Collections.nCopies(
                    8, () -> paper.ask("repealLegalBasis", repeal).toString()));
            for (Future<String> answer : answers) {
                assertThat(answer.get()).contains("validTo=2023-12-31").contains("userErrors=[]");
            }
        }
        assertThat(repeals("WK-MANY")).isEqualTo(1);
    }

    @Test
    void rewritesNoBasis() {
        assertThat(paper.refused("recordLegalBasis", basis("WK-AE")))
                .startsWith("STATE [input, code]")
                .contains("repeal it");
    }

    @Test
    void namesOnlyConditionsAndClassesThatAreKnown() {
        assertThat(paper.refused("recordLegalBasis", with(basis("WK-X"), "conditions", List.of("WK_NOBODY(1)"))))
                .startsWith("NOT_FOUND [input, conditions]")
                .contains("WK_NOBODY");
        assertThat(paper.refused("recordLegalBasis", with(basis("WK-X"), "satisfies", List.of("NO_CLASS"))))
                .startsWith("NOT_FOUND");
    }

    @Test
    void refusesABasisThatEndsBeforeItBegins() {
        assertThat(paper.refused(
                        "recordLegalBasis", with(basis("WK-X"), "validFrom", "2024-01-02", "validTo", "2024-01-01")))
                .startsWith("INVALID [input, validTo]");
        assertThat(paper.refused("repealLegalBasis", Map.of("code", "NO-LAW", "from", "2024-01-01")))
                .startsWith("NOT_FOUND [input, code]");
    }

    private long repeals(String code) {
        return graph.query("MATCH (repeal:Repeal)-[:REPEALS]->(:LegalBasis {code: $code}) RETURN count(repeal)")
                .bind(code)
                .to("code")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private static Map<String, Object> repeal(String actId, String code, String from) {
        return Map.of("actId", actId, "code", code, "from", from);
    }

    private static Map<String, Object> basis(String code) {
        return with(
                Map.of(),
                "code",
                code,
                "title",
                "New work",
                "citation",
                "2 WK 2",
                "appliesTo",
                "work",
                "permits",
                "more work",
                "purposes",
                List.of("EVALUATION"),
                "conditions",
                List.of("WK_ATTESTED(2 WK 2)"),
                "confidence",
                "P",
                "satisfies",
                List.of("WK"),
                "validFrom",
                "2021-01-01");
    }
}
