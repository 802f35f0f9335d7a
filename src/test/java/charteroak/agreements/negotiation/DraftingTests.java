package charteroak.agreements.negotiation;

import static charteroak.agreements.negotiation.Paperwork.on;
import static charteroak.agreements.negotiation.Paperwork.schedule;
import static charteroak.agreements.negotiation.Paperwork.sharingInput;
import static charteroak.agreements.negotiation.Paperwork.with;
import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.TestCallers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class DraftingTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;
    private final Paperwork paper;

    @Autowired
    DraftingTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
        this.paper = new Paperwork(graphQl, graph);
    }

    @Test
    void draftsAnAgreementThatBindsNobodyYet() {
        paper.done(
                "draftAgreement",
                with(
                        sharingInput("WK-D-1"),
                        "termFrom",
                        "2020-02-01",
                        "termTo",
                        "2022-01-31",
                        "reliedOnBy",
                        List.of("WK-1"),
                        "terms",
                        List.of(Map.of("code", "DESTRUCTION_DEADLINE", "text", "2022-06-30"))));
        Map<?, ?> agreement = graphQl.document(
                        "{ agreement(number: \"WK-D-1\") { kind scope illustrative termFrom termTo under { number } parties { role agency { code } signedOn } terms { code text } acts { kind effectiveOn } inForce { value } projects { number } } }")
                .execute()
                .path("agreement")
                .entity(Map.class)
                .get();
        assertThat(agreement.get("inForce")).isEqualTo(Map.of("value", false));
        assertThat(agreement.get("acts")).isEqualTo(List.of(Map.of("kind", "DRAFTED", "effectiveOn", "2020-01-01")));
        assertThat(agreement.get("terms"))
                .isEqualTo(List.of(Map.of("code", "DESTRUCTION_DEADLINE", "text", "2022-06-30")));
        assertThat(agreement.get("under")).isEqualTo(List.of(Map.of("number", "WK-EMOU")));
        assertThat(agreement.get("projects")).isEqualTo(List.of(Map.of("number", "WK-1")));
        assertThat(agreement.get("termTo")).isEqualTo("2022-01-31");
    }

    @Test
    void refusesATermThatEndsBeforeItBegins() {
        assertThat(paper.refused(
                        "draftAgreement",
                        with(sharingInput("WK-D-2"), "termFrom", "2022-02-01", "termTo", "2022-01-31")))
                .startsWith("INVALID [input, termTo]")
                .contains("January 31, 2022", "February 1, 2022");
    }

    @Test
    void keepsTheOrderOfTheFourDocuments() {
        String sharing = paper.sharing();
        assertThat(paper.refused("draftAgreement", with(sharingInput(sharing), "under", List.of(sharing))))
                .contains("under itself");
        assertThat(paper.refused("draftAgreement", with(sharingInput("WK-D-3"), "under", List.of(sharing))))
                .startsWith("INVALID [input, under]")
                .contains("made under an enterprise memorandum");
        assertThat(paper.refused("draftAgreement", with(sharingInput("WK-D-3"), "under", null)))
                .contains("name it");
        Map<String, Object> license = with(
                sharingInput("WK-D-3"),
                "kind",
                "DUL",
                "scope",
                null,
                "licenses",
                "WK-1",
                "parties",
                List.of(Map.of("role", "LICENSEE", "agency", "WKR")));
        assertThat(paper.refused("draftAgreement", license)).contains("WK-EMOU is an enterprise memorandum");
        assertThat(paper.refused("draftAgreement", with(license, "under", List.of(sharing), "licenses", null)))
                .contains("Name the project");
        assertThat(paper.refused(
                        "draftAgreement", with(license, "kind", "EMOU", "licenses", null, "under", List.of(sharing))))
                .contains("no other document");
    }

    @Test
    void ofANumberThatWasGivenOutOnlyThatIsToldByTheNameThatWasAsked() {
        Map<String, Object> input = with(sharingInput("WK-D-Hidden.7"), "actId", "wk-d-hidden-7");
        paper.done("draftAgreement", input);
        Map<String, Object> asked = with(sharingInput("wk-d-hidden-7"), "actId", "wk-d-hidden-7", "note", "Another.");
        graph.query("""
                        MATCH (agreement:Agreement {id: 'agreement-wk-d-hidden-7'})
                        SET agreement:Restricted, agreement.readers = ['AGENCY:NONE', 'SERVER']
                        """).run();
        String hidden = refusedToTheOperatingGroup(asked);
        assertThat(hidden)
                .contains("STATE", "wk-d-hidden-7 was given out")
                .doesNotContain("Hidden")
                .isEqualTo(refusedToTheOperatingGroup(with(asked, "actId", "wk-d-hidden-8")));
        graph.query("""
                        MATCH (agreement:Agreement {id: 'agreement-wk-d-hidden-7'})
                        REMOVE agreement.readers
                        """).run();
        assertThat(refusedToTheOperatingGroup(with(asked, "actId", "wk-d-hidden-8")))
                .isEqualTo(hidden);
    }

    private String refusedToTheOperatingGroup(Map<String, Object> input) {
        return graphQl.mutate()
                .header(TestCallers.HEADER, "olga;OPERATING_GROUP")
                .build()
                .document(
                        "mutation($input: DraftAgreementInput!) { draftAgreement(input: $input) { userErrors { code field message } } }")
                .variable("input", input)
                .execute()
                .path("draftAgreement.userErrors")
                .entityList(Object.class)
                .get()
                .toString();
    }

    @Test
    void refusesWhatNobodyKnows() {
        assertThat(paper.refused("draftAgreement", with(sharingInput("WK-D-4"), "under", List.of("NO-EMOU"))))
                .startsWith("NOT_FOUND [input, under]");
        assertThat(paper.refused(
                        "draftAgreement",
                        with(
                                sharingInput("WK-D-4"),
                                "parties",
                                List.of(Map.of("role", "PROVIDER", "agency", "NOBODY")))))
                .startsWith("NOT_FOUND [input, parties]")
                .contains("NOBODY");
        assertThat(paper.refused("draftAgreement", with(sharingInput("WK-D-4"), "reliedOnBy", List.of("NO-PROJECT"))))
                .startsWith("NOT_FOUND");
    }

    @Test
    void refusesAbsurdNumbersTextsAndDays() {
        assertThat(paper.refused("draftAgreement", sharingInput("no/slash"))).startsWith("INVALID [input, number]");
        assertThat(paper.refused("draftAgreement", with(sharingInput("WK-D-5"), "title", "x".repeat(301))))
                .startsWith("INVALID [input, title]");
        assertThat(paper.refused("draftAgreement", with(sharingInput("WK-D-5"), "note", "bell\u0007")))
                .startsWith("INVALID [input, note]");
        assertThat(paper.refused("draftAgreement", with(sharingInput("WK-D-5"), "effectiveOn", "2199-12-31")))
                .startsWith("INVALID [input, effectiveOn]");
        assertThat(paper.refused(
                        "draftAgreement",
                        with(
                                sharingInput("WK-D-5"),
                                "terms",
                                List.of(Map.of("code", "DESTRUCTION_DEADLINE", "text", "some day")))))
                .startsWith("INVALID [input, terms]");
        assertThat(paper.refused("draftAgreement", with(sharingInput("WK-D-5"), "actId", "UPPER")))
                .startsWith("INVALID [input, actId]");
    }

    @Test
    void takesANumberOnceOnly() {
        String number = paper.sharing();
        assertThat(paper.refused("draftAgreement", sharingInput(number))).startsWith("STATE [input, number]");
    }

    @Test
    void refusesAScheduleThatNamesAnotherAgencysElement() {
        String number = paper.sharing();
        assertThat(paper.refused(
                        "addSchedule", Map.of("agreement", number, "schedule", schedule("WKP", "element-work-q-1"))))
                .startsWith("INVALID [input, elements]")
                .contains("belongs to WKQ");
        assertThat(paper.refused(
                        "addSchedule", Map.of("agreement", number, "schedule", schedule("WKQ", "element-work-q-1"))))
                .startsWith("STATE [input, provider]");
        assertThat(paper.refused(
                        "addSchedule", Map.of("agreement", number, "schedule", schedule("WKP", "element-none"))))
                .startsWith("NOT_FOUND [input, elements]");
        assertThat(paper.refused(
                        "addSchedule",
                        Map.of(
                                "agreement",
                                number,
                                "schedule",
                                with(schedule("WKP", "element-work-p-1"), "legalBases", List.of("NO-LAW")))))
                .startsWith("NOT_FOUND [input, legalBases]");
        assertThat(paper.refused(
                        "addSchedule", Map.of("agreement", "WK-EMOU", "schedule", schedule("WKP", "element-work-p-1"))))
                .startsWith("STATE [input, agreement]")
                .contains("grants no data");
    }

    @Test
    void addsSchedulesByAmendmentOnlyOnceSomeoneHasSigned() {
        String number = paper.executed();
        assertThat(paper.refused(
                        "addSchedule", Map.of("agreement", number, "schedule", schedule("WKP", "element-work-p-2"))))
                .startsWith("STATE [input, agreement]")
                .contains("amend it");
        paper.done("amendAgreement", with(on(number, "WKP"), "adds", List.of(schedule("WKP", "element-work-p-2"))));
    }
}
