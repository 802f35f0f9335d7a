package charteroak.agreements.negotiation;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.schedule;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class NegotiationTests {

    private final HttpGraphQlTester graphQl;
    private final Paperwork paper;

    @Autowired
    NegotiationTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void comesIntoForceWithTheLastSignature() {
        String number = paper.sharing();
        paper.done("affirmSchedule", with(on(number, "WKP"), "schedule", paper.scheduleOf(number)));
        paper.done("signAgreement", on(number, "WKP"));
        assertThat(inForce(number, "2020-03-01")).isFalse();
        paper.done("signAgreement", with(on(number, "WKH"), "effectiveOn", "2020-03-05"));
        assertThat(inForce(number, "2020-03-04")).isFalse();
        assertThat(inForce(number, "2020-03-05")).isTrue();
    }

    @Test
    void showsWhatWasDoneInTheSameRequest() {
        String number = paper.executed();
        graphQl.document("""
                        mutation($first: SuspendAgreementInput!, $second: ReinstateAgreementInput!) {
                          before: suspendAgreement(input: $first) { agreement { acts { kind } inForce(asOf: "2020-03-11") { value } } }
                          after: reinstateAgreement(input: $second) { agreement { acts { kind } inForce(asOf: "2020-03-11") { value } } }
                        }
                        """)
                .variable("first", with(on(number, "WKH"), "effectiveOn", "2020-03-10"))
                .variable("second", with(on(number, "WKH"), "effectiveOn", "2020-03-11"))
                .execute()
                .path("before.agreement.inForce.value")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("after.agreement.inForce.value")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void refusesASignatureByANonParty() {
        assertThat(paper.refused("signAgreement", on(paper.sharing(), "WKQ")))
                .startsWith("STATE [input, by]")
                .contains("WKQ is not a party", "WKH and WKP");
    }

    @Test
    void acceptsActsOnlyFromWhoSignedIn() {
        String number = paper.sharing();
        graphQl.mutate()
                .header(TestCallers.HEADER, "nobody")
                .build()
                .document(
                        "mutation($input: SignAgreementInput!) { signAgreement(input: $input) { act { id } userErrors { code } } }")
                .variable("input", on(number, "WKH"))
                .execute()
                .path("signAgreement.userErrors[*].code")
                .entityList(String.class)
                .containsExactly("FORBIDDEN");
    }

    @Test
    void refusesASignatureBeforeCounselAffirmed() {
        assertThat(paper.refused("signAgreement", on(paper.sharing(), "WKP")))
                .startsWith("STATE [input, by]")
                .contains("affirm it first");
    }

    @Test
    void refusesASecondSignature() {
        assertThat(paper.refused("signAgreement", on(paper.executed(), "WKP")))
                .startsWith("STATE")
                .contains("only after a withdrawal of a party");
    }

    @Test
    void refusesAnActDatedBeforeItsAgreementExisted() {
        assertThat(paper.refused("signAgreement", with(on(paper.sharing(), "WKH"), "effectiveOn", "2019-12-31")))
                .startsWith("INVALID [input, effectiveOn]")
                .contains("did not exist before January 1, 2020");
    }

    @Test
    void refusesADayFarAhead() {
        assertThat(paper.refused("terminateAgreement", with(on(paper.executed(), "WKH"), "effectiveOn", "2190-01-01")))
                .startsWith("INVALID [input, effectiveOn]");
    }

    @Test
    void refusesAnAffirmationByTheWrongAgencysCounsel() {
        String number = paper.sharing();
        assertThat(paper.refused("affirmSchedule", with(on(number, "WKH"), "schedule", paper.scheduleOf(number))))
                .startsWith("STATE [input, by]")
                .contains("only counsel of WKP");
    }

    @Test
    void refusesAnAffirmationThatCanNeverCount() {
        String number = paper.executed();
        paper.done(
                "amendAgreement",
                with(
                        on(number, "WKP"),
                        "adds",
                        List.of(schedule("WKP", "element-work-p-2")),
                        "actId",
                        "amend-" + number.toLowerCase(Locale.ROOT)));
        String added = "schedule-%s-amend-%s-1".formatted(number, number).toLowerCase(Locale.ROOT);
        Map<String, Object> consent =
                with(on(number, "WKH"), "amendment", "act-amend-" + number.toLowerCase(Locale.ROOT));
        assertThat(paper.refused("signAgreement", consent))
                .startsWith("STATE [input, amendment]")
                .contains("affirm it first");
        String affirmation = paper.done("affirmSchedule", with(on(number, "WKP"), "schedule", added));
        paper.done("signAgreement", consent);
        paper.done("voidAct", Map.of("agreement", number, "act", affirmation, "by", "WKP"));
        assertThat(paper.refused(
                        "affirmSchedule", with(on(number, "WKP"), "schedule", added, "effectiveOn", "2020-03-02")))
                .startsWith("STATE [input, effectiveOn]")
                .contains("never counts");
        paper.done("affirmSchedule", with(on(number, "WKP"), "schedule", added));
    }

    @Test
    void takesAnAffirmationBackAndRenewsIt() {
        String number = paper.executed();
        Map<String, Object> schedule = with(on(number, "WKP"), "schedule", paper.scheduleOf(number));
        assertThat(paper.refused("affirmSchedule", schedule)).contains("only after a withdrawal of an affirmation");
        paper.done("withdrawAffirmation", with(schedule, "effectiveOn", "2020-04-01"));
        assertThat(paper.refused("withdrawAffirmation", with(schedule, "effectiveOn", "2020-04-02")))
                .startsWith("STATE");
        paper.done("affirmSchedule", with(schedule, "effectiveOn", "2020-05-01"));
    }

    @Test
    void attestsOnlyConditionsThatCounselJudges() {
        String number = paper.sharing();
        Map<String, Object> input =
                with(on(number, "WKP"), "schedule", paper.scheduleOf(number), "condition", "WK_ATTESTED");
        paper.done("attestCondition", input);
        assertThat(paper.refused("attestCondition", with(input, "condition", "WK_FIELD")))
                .startsWith("INVALID [input, condition]")
                .contains("those are: WK_ATTESTED");
        assertThat(paper.refused("attestCondition", with(input, "by", "WKH"))).startsWith("STATE [input, by]");
        paper.done("withdrawAttestation", with(input, "effectiveOn", "2020-04-01"));
    }

    @Test
    void refusesAnAmendmentThatChangesNothingOrEndsBeforeItBegins() {
        String number = paper.executed();
        assertThat(paper.refused("amendAgreement", on(number, "WKP"))).contains("changes something");
        assertThat(paper.refused("amendAgreement", with(on(number, "WKP"), "termTo", "2020-02-28")))
                .startsWith("INVALID [input, termTo]");
        assertThat(paper.refused("amendAgreement", with(on(number, "WKP"), "ends", List.of("schedule-none"))))
                .startsWith("NOT_FOUND [input, ends]");
        String end = paper.done("amendAgreement", with(on(number, "WKP"), "ends", List.of(paper.scheduleOf(number))));
        paper.done("signAgreement", with(on(number, "WKH"), "amendment", end));
        assertThat(paper.refused(
                        "amendAgreement",
                        with(
                                on(number, "WKP"),
                                "ends",
                                List.of(paper.scheduleOf(number)),
                                "effectiveOn",
                                "2020-04-01")))
                .startsWith("STATE [input, ends]");
    }

    @Test
    void amendsADraftNotAtAll() {
        assertThat(paper.refused("amendAgreement", with(on(paper.sharing(), "WKP"), "termTo", "2025-01-01")))
                .startsWith("STATE [input, agreement]")
                .contains("is a draft", "possible are: ", "signature");
    }

    @Test
    void letsNothingFollowATermination() {
        String number = paper.executed();
        paper.done("terminateAgreement", with(on(number, "WKH"), "effectiveOn", "2020-06-01"));
        assertThat(paper.refused("suspendAgreement", with(on(number, "WKH"), "effectiveOn", "2020-06-01")))
                .contains("is terminated, which allows no suspension; possible are: voiding of an act.");
        assertThat(inForce(number, "2020-05-31")).isTrue();
        assertThat(inForce(number, "2020-06-01")).isFalse();
    }

    @Test
    void suspendsAndReinstatesAParty() {
        String number = paper.executed();
        Map<String, Object> input = with(on(number, "WKH"), "party", "WKP", "effectiveOn", "2020-06-01");
        assertThat(paper.refused("reinstateParty", input)).startsWith("STATE").contains("has no suspension of a party");
        assertThat(paper.refused("suspendParty", with(input, "by", "WKP")))
                .contains("can neither suspend nor reinstate itself");
        paper.done("suspendParty", input);
        paper.done("reinstateParty", with(input, "effectiveOn", "2020-07-01"));
        assertThat(paper.refused("suspendParty", with(input, "party", "WKQ"))).contains("WKQ is not a party");
    }

    @Test
    void letsAPartyLeaveAndSignAgain() {
        String number = paper.executed();
        paper.done("withdrawParty", with(on(number, "WKH"), "effectiveOn", "2020-06-01"));
        assertThat(paper.refused("withdrawParty", with(on(number, "WKH"), "effectiveOn", "2020-06-02")))
                .startsWith("STATE");
        paper.done("signAgreement", with(on(number, "WKH"), "effectiveOn", "2020-07-01"));
    }

    @Test
    void voidsAnActOnceAndBringsItBack() {
        String number = paper.executed();
        String suspension = paper.done("suspendAgreement", with(on(number, "WKH"), "effectiveOn", "2020-06-01"));
        assertThat(inForce(number, "2020-06-01")).isFalse();
        Map<String, Object> input = with(on(number, "WKH"), "act", suspension);
        String voiding = paper.done("voidAct", input);
        assertThat(inForce(number, "2020-06-01")).isTrue();
        assertThat(paper.refused("voidAct", input))
                .startsWith("STATE [input, act]")
                .contains("void already");
        paper.done("voidAct", with(input, "act", voiding));
        assertThat(inForce(number, "2020-06-01")).isFalse();
    }

    @Test
    void voidsOnlyActsOnTheAgreementNamed() {
        String number = paper.executed();
        String elsewhere = paper.done("suspendAgreement", on(paper.executed(), "WKH"));
        assertThat(paper.refused("voidAct", with(on(number, "WKH"), "act", elsewhere)))
                .startsWith("NOT_FOUND [input, act]");
        assertThat(paper.refused("voidAct", with(on(number, "WKH"), "actId", "selfish", "act", "act-selfish")))
                .startsWith("INVALID [input, act]")
                .contains("cannot void itself");
        assertThat(paper.refused("voidAct", Map.of("act", elsewhere, "by", "WKH")))
                .contains("one of the two");
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThat(paper.refused("signAgreement", on("NO-SUCH", "WKP"))).startsWith("NOT_FOUND [input, agreement]");
        assertThat(paper.refused("signAgreement", on(paper.sharing(), "NOBODY")))
                .startsWith("NOT_FOUND [input, by]");
    }

    private boolean inForce(String number, String asOf) {
        return graphQl.document(
                        "query($number: String!, $asOf: Date) { agreement(number: $number) { inForce(asOf: $asOf) { value } } }")
                .variable("number", number)
                .variable("asOf", asOf)
                .execute()
                .path("agreement.inForce.value")
                .entity(Boolean.class)
                .get();
    }
}
