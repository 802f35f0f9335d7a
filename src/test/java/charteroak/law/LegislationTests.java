package charteroak.law;

import static charteroak.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.negotiation.Paperwork;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class LegislationTests {

    private final HttpGraphQlTester graphQl;
    private final Paperwork paper;

    @Autowired
    LegislationTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
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
