package charteroak.agreements.negotiation;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.schedule;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class ConsentTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;

    @Autowired
    ConsentTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void anAmendmentWaitsForWhomItBinds() {
        String number = paper.executed();
        String amendment = paper.done("amendAgreement", with(on(number, "WKP"), "termTo", "2020-04-30"));
        assertThat(amendments(number)).containsExactly("null WKH");
        assertThat(inForce(number, "2020-05-01")).isTrue();
        paper.done("signAgreement", with(on(number, "WKH"), "amendment", amendment, "effectiveOn", "2020-04-01"));
        assertThat(amendments(number)).containsExactly("2020-04-01 nobody");
        assertThat(inForce(number, "2020-05-01")).isFalse();
    }

    @Test
    void aVoidedSignatureIsMissingAgain() {
        String number = paper.executed();
        String amendment = paper.done("amendAgreement", with(on(number, "WKP"), "termTo", "2020-04-30"));
        String consent = paper.done("signAgreement", with(on(number, "WKH"), "amendment", amendment));
        assertThat(inForce(number, "2020-05-01")).isFalse();
        paper.done("voidAct", Map.of("agreement", number, "act", consent, "by", "WKH"));
        assertThat(amendments(number)).containsExactly("null WKH");
        assertThat(inForce(number, "2020-05-01")).isTrue();
    }

    @Test
    void refusesASignatureThatAnAmendmentDoesNotWaitFor() {
        String number = paper.executed();
        String amendment = paper.done("amendAgreement", with(on(number, "WKP"), "termTo", "2020-04-30"));
        assertThat(paper.refused("signAgreement", with(on(number, "WKP"), "amendment", amendment)))
                .startsWith("STATE [input, by]")
                .contains("already");
        assertThat(paper.refused("signAgreement", with(on(number, "WKQ"), "amendment", amendment)))
                .startsWith("STATE [input, by]")
                .contains("not a party");
        assertThat(paper.refused("signAgreement", with(on(number, "WKH"), "amendment", "act-none")))
                .startsWith("NOT_FOUND [input, amendment]");
        assertThat(paper.refused(
                        "signAgreement", with(on(number, "WKH"), "amendment", amendment, "effectiveOn", "2020-05-01")))
                .startsWith("STATE [input, effectiveOn]");
        paper.done("voidAct", Map.of("agreement", number, "act", amendment, "by", "WKP"));
        assertThat(paper.refused("signAgreement", with(on(number, "WKH"), "amendment", amendment)))
                .contains("is void");
    }

    @Test
    void aProvidersOwnScheduleIsNoneOfAnotherProvidersBusiness() {
        String number = ofTwoProviders();
        String amendment =
                paper.done("amendAgreement", with(on(number, "WKP"), "ends", List.of(paper.scheduleOf(number))));
        assertThat(amendments(number)).containsExactly("null WKH");
        assertThat(paper.refused("signAgreement", with(on(number, "WKQ"), "amendment", amendment)))
                .startsWith("STATE [input, by]")
                .contains("without WKQ");
    }

    @Test
    void whatAnotherProviderGrantsIsForAllToSign() {
        String number = ofTwoProviders();
        paper.done("amendAgreement", with(on(number, "WKQ"), "adds", List.of(schedule("WKP", "element-work-p-2"))));
        assertThat(amendments(number)).containsExactly("null WKH,WKP");
    }

    @Test
    void whoeverWritesAnAmendmentForAnAgencyDoesNotSignForIt() {
        String number = paper.executed();
        Paperwork clerk = new Paperwork(
                graphQl.mutate()
                        .header(TestCallers.HEADER, "clerk;OPERATING_GROUP")
                        .build(),
                graph);
        String amendment = clerk.done("amendAgreement", with(on(number, "WKP"), "termTo", "2020-04-30"));
        assertThat(amendments(number)).containsExactly("null WKH,WKP");
        paper.done("signAgreement", with(on(number, "WKH"), "amendment", amendment));
        assertThat(amendments(number)).containsExactly("null WKP");
        paper.done("signAgreement", with(on(number, "WKP"), "amendment", amendment));
        assertThat(amendments(number)).containsExactly("2020-03-01 nobody");
    }

    private String ofTwoProviders() {
        String number = paper.draftOfTwoProviders();
        paper.done("affirmSchedule", with(on(number, "WKP"), "schedule", paper.scheduleOf(number)));
        List.of("WKP", "WKQ", "WKH").forEach(party -> paper.done("signAgreement", on(number, party)));
        return number;
    }

    /** When each amendment takes effect and for whom it waits. */
    private List<String> amendments(String number) {
        return graphQl
                .document(
                        "query($number: String!) { agreement(number: $number) { acts { kind takesEffectOn waitsFor { code } } } }")
                .variable("number", number)
                .execute()
                .path("agreement.acts")
                .entityList(ToldAct.class)
                .get()
                .stream()
                .filter(act -> act.kind().equals("AMENDED"))
                .map(ToldAct::text)
                .toList();
    }

    private boolean inForce(String number, String day) {
        return graphQl.document(
                        "query($number: String!, $day: Date!) { agreement(number: $number) { inForce(asOf: $day) { value } } }")
                .variable("number", number)
                .variable("day", day)
                .execute()
                .path("agreement.inForce.value")
                .entity(Boolean.class)
                .get();
    }

    /** An act as GraphQL tells it. */
    record ToldAct(String kind, @Nullable String takesEffectOn, List<Map<String, String>> waitsFor) {

        String text() {
            String missing = String.join(
                    ",", waitsFor.stream().map(agency -> agency.get("code")).toList());
            return takesEffectOn + " " + (missing.isEmpty() ? "nobody" : missing);
        }
    }
}
