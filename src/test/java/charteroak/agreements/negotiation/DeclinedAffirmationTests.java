package charteroak.agreements.negotiation;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class DeclinedAffirmationTests {

    private static final String WHY = "The agreement names no authorized representative.";

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;

    @Autowired
    DeclinedAffirmationTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void isShownWithTheAgreementInBothLanguages() {
        String number = paper.sharing();
        paper.done("declineAffirmation", declining(number));
        assertThat(declined(number, "en"))
                .containsEntry("title", "Legal basis not affirmed: counsel declined")
                .containsEntry("note", WHY)
                .containsEntry("effectiveOn", "2020-03-01")
                .containsEntry("by", Map.of("code", "WKP"))
                .containsEntry("schedule", Map.of("id", paper.scheduleOf(number)));
        assertThat(declined(number, "es"))
                .containsEntry("title", "Base legal no confirmada: un abogado se negó")
                .containsEntry("note", WHY);
    }

    @Test
    void isOnlyForCounselOfTheProvider() {
        String number = paper.sharing();
        for (String caller : List.of("clerk;STEWARD:WKP", "other;COUNSEL:WKQ", "operator;OPERATING_GROUP", "nobody")) {
            assertThat(refusalTo(caller, declining(number))).as(caller).isEqualTo("FORBIDDEN");
        }
        assertThat(paper.refused("declineAffirmation", with(declining(number), "by", "WKH")))
                .startsWith("STATE [input, by]")
                .contains("only counsel of WKP");
        assertThat(refusalTo("lawyer;COUNSEL:WKP", declining(number))).isEmpty();
    }

    @Test
    void isRefusedWhileTheAffirmationStandsAndWithdrawsNothing() {
        String number = paper.executed();
        assertThat(paper.refused("declineAffirmation", declining(number)))
                .startsWith("STATE [input, effectiveOn]")
                .contains("has an affirmation since March 1, 2020", "only after a withdrawal of an affirmation");
        Map<String, Object> later = with(on(number, "WKP"), "schedule", paper.scheduleOf(number));
        paper.done("withdrawAffirmation", with(later, "effectiveOn", "2020-04-01"));
        paper.done("declineAffirmation", with(declining(number), "effectiveOn", "2020-04-02"));
        assertThat(paper.refused("withdrawAffirmation", with(later, "effectiveOn", "2020-04-03")))
                .startsWith("STATE")
                .contains("only after an affirmation");
        paper.done("affirmSchedule", with(later, "effectiveOn", "2020-05-01"));
    }

    @Test
    void affirmsNothingAndLeavesRoomForALaterAffirmation() {
        String number = paper.sharing();
        paper.done("declineAffirmation", declining(number));
        paper.done("declineAffirmation", with(declining(number), "effectiveOn", "2020-03-02"));
        assertThat(paper.refused("signAgreement", with(on(number, "WKP"), "effectiveOn", "2020-03-03")))
                .contains("affirm it first");
        Map<String, Object> affirmation = with(on(number, "WKP"), "schedule", paper.scheduleOf(number));
        assertThat(paper.refused("affirmSchedule", with(affirmation, "effectiveOn", "2020-02-01")))
                .startsWith("STATE [input, effectiveOn]")
                .contains("already has a refusal to affirm a legal basis that follows");
        paper.done("affirmSchedule", with(affirmation, "effectiveOn", "2020-03-03"));
        paper.done("signAgreement", with(on(number, "WKP"), "effectiveOn", "2020-03-03"));
    }

    @Test
    void givesAReason() {
        String number = paper.sharing();
        assertThat(paper.refused("declineAffirmation", with(declining(number), "note", " \n")))
                .isEqualTo("INVALID [input, note]: Write in 'note' the reason for a refusal to affirm a legal basis.");
        assertThat(paper.refused("declineAffirmation", with(declining(number), "note", "x".repeat(2_001))))
                .startsWith("INVALID [input, note]");
        assertThat(paper.refused("declineAffirmation", with(declining(number), "note", "\u0007")))
                .startsWith("INVALID [input, note]");
    }

    @Test
    void isDoneOnceForEachActId() {
        Map<String, Object> input = with(declining(paper.sharing()), "actId", "decline-" + UUID.randomUUID());
        String act = paper.done("declineAffirmation", input);
        String head = paper.auditHead();
        assertThat(paper.ask("declineAffirmation", input))
                .containsEntry("userErrors", List.of())
                .extractingByKey("act")
                .extracting("id")
                .isEqualTo(act);
        assertThat(paper.auditHead()).isEqualTo(head);
        assertThat(paper.refused("declineAffirmation", with(input, "note", "Another reason.")))
                .startsWith("STATE");
    }

    @Test
    void isInTheAuditTrail() {
        String act = paper.done("declineAffirmation", declining(paper.sharing()));
        assertThat(graph.query(
                                "MATCH (change:Change {action: 'AFFIRMATION_DECLINED'}) WHERE change.after CONTAINS $act RETURN change.after")
                        .bind(act)
                        .to("act")
                        .fetchAs(String.class)
                        .one())
                .hasValueSatisfying(told -> assertThat(told).contains(WHY, "\"byId\":\"agency-work-p\""));
    }

    private Map<String, Object> declining(String number) {
        return with(on(number, "WKP"), "schedule", paper.scheduleOf(number), "note", WHY);
    }

    private String refusalTo(String caller, Map<String, Object> input) {
        return String.join(
                " ",
                graphQl.mutate()
                        .header(TestCallers.HEADER, caller)
                        .build()
                        .document(
                                "mutation($input: DeclineAffirmationInput!) { declineAffirmation(input: $input) { userErrors { code } } }")
                        .variable("input", input)
                        .execute()
                        .path("declineAffirmation.userErrors[*].code")
                        .entityList(String.class)
                        .get());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> declined(String number, String language) {
        return graphQl.mutate()
                .header("Accept-Language", language)
                .build()
                .document(
                        "query($number: String!) { agreement(number: $number) { acts { kind title note effectiveOn by { code } schedule { id } } } }")
                .variable("number", number)
                .execute()
                .path("agreement.acts[?(@.kind == 'AFFIRMATION_DECLINED')]")
                .entityList(Map.class)
                .get()
                .getFirst();
    }
}
