package charteroak.agreements.negotiation;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class ClauseTests {

    private final Neo4jClient graph;
    private final Paperwork paper;

    @Autowired
    ClauseTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void draftsNoPlaceholderAndNoRuleThatIsNone() {
        assertThat(paper.refused("draftAgreement", stating("SAFEGUARDS", "To be written by the parties.")))
                .startsWith("INVALID [input, terms]")
                .contains("is a placeholder");
        assertThat(paper.refused("draftAgreement", stating("SUPPRESSION_RULE", "No suppression is applied.")))
                .startsWith("INVALID [input, terms]")
                .contains("names no number");
    }

    @Test
    void amendsToNoPlaceholder() {
        assertThat(paper.refused(
                        "amendAgreement", with(on(paper.executed(), "WKP"), "terms", term("SAFEGUARDS", "TBD"))))
                .startsWith("INVALID [input, terms]")
                .contains("is a placeholder");
    }

    @Test
    void nobodySignsAPlaceholder() {
        String number = paper.sharing();
        paper.done("affirmSchedule", with(on(number, "WKP"), "schedule", paper.scheduleOf(number)));
        state(number, "To be agreed");
        assertThat(paper.refused("signAgreement", on(number, "WKP")))
                .startsWith("STATE [input, agreement]")
                .contains("is a placeholder");
        state(number, "Section 6");
        paper.done("signAgreement", on(number, "WKP"));
    }

    @Test
    void counselAttestsThatAClauseIsAdequateOnceItIsStated() {
        String number = paper.sharing();
        Map<String, Object> input =
                with(on(number, "WKP"), "schedule", paper.scheduleOf(number), "condition", "WK_FIELD");
        assertThat(paper.refused("attestCondition", input)).startsWith("INVALID [input, condition]");
        state(number, "Section 6");
        paper.done("attestCondition", input);
    }

    /** What an older document states: no draft of today could. */
    private void state(String number, String text) {
        graph.query(
                        "MATCH (agreement:Agreement {number: $number}) SET agreement.termCodes = ['WK_FIELD'], agreement.termTexts = [$text], agreement.stamp = randomUUID()")
                .bind(number)
                .to("number")
                .bind(text)
                .to("text")
                .run();
    }

    private static Map<String, Object> stating(String code, String text) {
        return with(sharingInput("WK-CLAUSE"), "terms", term(code, text));
    }

    private static List<Map<String, String>> term(String code, String text) {
        return List.of(Map.of("code", code, "text", text));
    }
}
