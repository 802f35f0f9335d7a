package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.negotiation.SharedPaper;
import charteroak.judgement.ruling.Rule;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
@Tag("contract")
class CoverageTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    CoverageTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void paper() {
        SharedPaper.in(graph);
    }

    @Test
    void coversWhatIsGrantedAffirmedAndLicensed() {
        Response answer = ask("project-paper", "2021-03-01", null);
        answer.path("coverage.elements[*].verdict")
                .entityList(String.class)
                .containsExactly("COVERED", "COVERED", "NOT_COVERED", "NOT_COVERED");
        answer.path("coverage.verdict").entity(String.class).isEqualTo("NOT_COVERED");
        answer.path("coverage.counts.covered").entity(Integer.class).isEqualTo(2);
        answer.path("coverage.elements[0].validUntil").entity(String.class).isEqualTo("2023-06-30");
        answer.path("coverage.elements[0].rules[*].code")
                .entityList(String.class)
                .satisfies(codes -> assertThat(codes)
                        .containsExactlyElementsOf(
                                Stream.of(Rule.values()).map(Rule::name).toList()));
        answer.path("coverage.elements[1].rules[7].outcome")
                .entity(String.class)
                .isEqualTo("NOT_APPLICABLE");
        answer.path("coverage.elements[2].rules[7].reason")
                .entity(String.class)
                .isEqualTo("PAPER-DUL does not list Paper 3.");
    }

    @Test
    void namesTheRulesItWasMadeWith() {
        Response answer = ask("project-paper", null, null);
        answer.path("coverage.ruleSet.version").entity(String.class).isEqualTo("2026-11-c");
        answer.path("coverage.ruleSet.rules").entityList(Object.class).hasSize(22);
        answer.path("coverage.ruleSet.rulesInAll").entity(Integer.class).isEqualTo(22);
    }

    @Test
    void saysWhatIsWrongAndWhoMendsIt() {
        Response answer = ask("project-paper", "2021-01-14", null);
        answer.path("coverage.elements[0].rules[2].reason")
                .entity(String.class)
                .isEqualTo("On January 14, 2021 PAPER-DSA is not signed by PHU.");
        answer.path("coverage.elements[0].rules[2].remedy").entity(String.class).isEqualTo("PHU signs PAPER-DSA.");
        answer.path("coverage.elements[0].rules[2].holdsUntil")
                .entity(String.class)
                .isEqualTo("2021-01-14");
    }

    @Test
    void answersNullForAnUnknownProjectAndNothingForAnUnknownElement() {
        ask("no such", null, null)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(ResponseError::getMessage)
                        .containsExactly("There is no project 'no such'."))
                .path("coverage")
                .valueIsNull();
        graphQl.document("{ agreementsCovering(element: \"no such\") { verdict } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(ResponseError::getMessage)
                        .containsExactly("There is no element 'no such'."))
                .path("agreementsCovering")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void listsEveryGrantOfAnElementWithTheSharingSide() {
        Response answer = graphQl.document("""
                        { agreementsCovering(element: "element-paper-02", asOf: "2021-06-01") {
                            agreement { number } schedule { id validFrom } verdict purposes validUntil ruleSet { version }
                            rules { code outcome } projects { number } } }
                        """).execute();
        answer.path("agreementsCovering[*].schedule.id")
                .entityList(String.class)
                .containsExactly("schedule-paper-added", "schedule-paper-whole");
        answer.path("agreementsCovering[1].rules[*].outcome")
                .entityList(String.class)
                .satisfies(outcomes -> assertThat(outcomes)
                        .hasSize(22)
                        .startsWith("SATISFIED", "SATISFIED", "SATISFIED", "SATISFIED", "SATISFIED", "SATISFIED")
                        .endsWith("NOT_APPLICABLE", "NOT_APPLICABLE", "NOT_APPLICABLE"));
        answer.path("agreementsCovering[*].verdict").entityList(String.class).containsExactly("NOT_COVERED", "COVERED");
        answer.path("agreementsCovering[1].projects[*].number")
                .entityList(String.class)
                .containsExactly("PAPER-1");
    }

    @Test
    void tellsForWhichYearsAndUsesAnAgreementCovers() {
        Response answer = graphQl.document("""
                        { agreementsCovering(element: "element-paper-02", asOf: "2021-06-01") {
                            coveredYears { from to } coveredUses backdated { act by { code } } }
                          coverage(project: "project-paper", asOf: "2021-06-01") {
                            backdated { act } elements { verdict coveredYears { from to } backdated { act days } } } }
                        """).execute();
        answer.path("agreementsCovering[0].coveredYears").valueIsNull();
        answer.path("agreementsCovering[1].coveredYears.from")
                .entity(Integer.class)
                .isEqualTo(2010);
        answer.path("agreementsCovering[1].coveredYears.to").valueIsNull();
        answer.path("agreementsCovering[1].coveredUses")
                .entityList(String.class)
                .containsExactly("LINKAGE_KEY", "PAYLOAD", "OUTPUT");
        answer.path("coverage.elements[0].coveredYears")
                .entityList(Object.class)
                .hasSize(1);
        answer.path("coverage.backdated").entityList(Object.class).hasSize(0);
    }

    @Test
    void answersTimelineMatrixAndImpact() {
        Response answer = graphQl.document("""
                        { coverageTimeline(project: "project-paper", element: "element-paper-01", from: "2021-01-01", to: "2021-12-31") { from until verdict rules }
                          coverageMatrix(project: "project-paper", asOf: "2021-03-01") { verdict agreements { number }
                            rows { element { id } use verdict rules { code outcome } agreements { agreementId verdict } } }
                          impact(scenario: {kind: AGREEMENT_TERMINATES, agreement: "agreement-paper-dsa", on: "2022-06-01"}) { usesLosing usesGaining
                            projects { project { number } losing { element { id } use from until } gaining { from } runs { runId } extracts { name }
                              destruction { license { number } recipient { code } due } } } }
                        """).execute();
        answer.path("coverageTimeline[-1:].verdict").entityList(String.class).containsExactly("COVERED");
        answer.path("coverageTimeline[-1:].from").entityList(String.class).containsExactly("2021-02-01");
        answer.path("coverageTimeline[-1:].until").entityList(String.class).containsExactly("2021-12-31");
        answer.path("coverageTimeline[0].rules").entityList(String.class).contains("R03", "R08");
        answer.path("coverageMatrix.rows[0].rules[*].code")
                .entityList(String.class)
                .hasSize(22);
        answer.path("coverageMatrix.rows[0].agreements[0].verdict")
                .entity(String.class)
                .isEqualTo("COVERED");
        answer.path("impact.usesLosing").entity(Integer.class).isEqualTo(2);
        answer.path("impact.projects[0].losing[0].from").entity(String.class).isEqualTo("2022-06-01");
        answer.path("impact.projects[0].destruction[0].due")
                .entity(String.class)
                .isEqualTo("2023-06-30");
    }

    @Test
    void refusesAScenarioThatLacksItsSubject() {
        graphQl.document(
                        "{ impact(scenario: {kind: BASIS_REPEALED, agreement: \"agreement-paper-dsa\", on: \"2022-06-01\"}) { usesLosing } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains("'legalBasis'")));
    }

    @ParameterizedTest
    @CsvSource({
        "agreement: \"agreement-nobody\", There is no agreement 'agreement-nobody'.",
        "agreement: \"DSA-nobody\", There is no agreement 'DSA-nobody'."
    })
    void saysWhichAgreementOfAScenarioIsNotThere(String naming, String message) {
        notFound("kind: AGREEMENT_TERMINATES, " + naming, message);
    }

    @Test
    void saysWhichAgencyOrBasisOfAScenarioIsNotThere() {
        notFound(
                "kind: PARTY_LEAVES, agreement: \"agreement-paper-dsa\", agency: \"NOPE\"",
                "There is no agency 'NOPE'.");
        notFound("kind: BASIS_REPEALED, legalBasis: \"NO-LAW\"", "There is no legal basis 'NO-LAW'.");
    }

    private void notFound(String scenario, String message) {
        graphQl.document("{ impact(scenario: {%s, on: \"2022-06-01\"}) { usesLosing } }".formatted(scenario))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getMessage()).isEqualTo(message);
                    assertThat(String.valueOf(error.getErrorType())).isEqualTo("NOT_FOUND");
                }));
    }

    @Test
    void refusesImpossibleDaysInWords() {
        graphQl.document("{ coverage(project: \"project-paper\", asOf: \"2021-02-30\") { verdict } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    private Response ask(String project, @Nullable String asOf, @Nullable String knownAt) {
        return graphQl.documentName("coverage")
                .variable("project", project)
                .variable("asOf", asOf)
                .variable("knownAt", knownAt)
                .execute();
    }
}
