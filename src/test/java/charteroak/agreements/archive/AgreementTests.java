package charteroak.agreements.archive;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.GraphTest;
import charteroak.agreements.negotiation.SharedPaper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@GraphTest
class AgreementTests {

    private final HttpGraphQlTester graphQl;
    private final Neo4jClient graph;

    @Autowired
    AgreementTests(HttpGraphQlTester graphQl, Neo4jClient graph) {
        this.graphQl = graphQl;
        this.graph = graph;
    }

    @BeforeEach
    void paper() {
        SharedPaper.in(graph);
    }

    @Test
    void answersAnAgreementWithAllThatWasDoneToIt() {
        Response answer = ask("PAPER-DSA", "2021-06-01", null);
        answer.path("agreement.under[*].number").entityList(String.class).containsExactly("PAPER-EMOU");
        answer.path("agreement.parties")
                .entity(Object.class)
                .isEqualTo(List.of(
                        Map.of("role", "HUB", "agency", Map.of("code", "PHU"), "signedOn", "2021-01-15"),
                        Map.of("role", "PROVIDER", "agency", Map.of("code", "PPA"), "signedOn", "2020-12-10")));
        answer.path("agreement.acts[*].id").entityList(String.class).hasSize(8);
        answer.path("agreement.acts[?(@.voided == true)].kind")
                .entityList(String.class)
                .containsExactly("SUSPENDED");
        answer.path("agreement.projects[*].number").entityList(String.class).containsExactly("PAPER-1");
    }

    @Test
    void tellsFromWhenAScheduleIsPartOfItsAgreement() {
        Response answer = ask("PAPER-DSA", null, null);
        answer.path("agreement.schedules[0].id").entity(String.class).isEqualTo("schedule-paper-added");
        answer.path("agreement.schedules[0].validFrom").entity(String.class).isEqualTo("2022-01-01");
        answer.path("agreement.schedules[0].elements.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
        answer.path("agreement.schedules[1].validFrom").valueIsNull();
        answer.path("agreement.schedules[1].datasets[*].id")
                .entityList(String.class)
                .containsExactly("dataset-paper");
        answer.path("agreement.schedules[1].legalBases[*].code")
                .entityList(String.class)
                .containsExactly("PAPER-AE");
    }

    @Test
    void isInForceFromTheLastSignatureThroughTheLastDay() {
        assertThat(List.of(
                        inForce("2021-01-14", null),
                        inForce("2021-01-15", null),
                        inForce("2023-12-31", null),
                        inForce("2024-01-01", null)))
                .containsExactly(false, true, true, false);
    }

    @Test
    void countsOnlyWhatWasKnown() {
        assertThat(inForce("2021-05-01", "2021-05-01T23:00:00Z")).isFalse();
        assertThat(inForce("2021-05-01", "2021-05-02T23:00:00Z")).isTrue();
        assertThat(inForce("2021-05-01", "2021-01-15T14:59:59Z")).isFalse();
    }

    @Test
    void tellsWhatHeldWhenInIntervalsAsKnownAtAnInstant() {
        Response now = timeline(null);
        assertThat(intervals(now, "agreement.timeline", "force"))
                .containsExactly(
                        "null 2021-01-14 UNSIGNED", "2021-01-15 2023-12-31 IN_FORCE", "2024-01-01 null EXPIRED");
        assertThat(intervals(now, "agreement.schedules[0].timeline", "footing"))
                .containsExactly("null 2021-12-31 NOT_PART", "2022-01-01 null AFFIRMED");
        assertThat(intervals(now, "agreement.schedules[1].timeline", "footing"))
                .containsExactly("null 2020-11-30 UNAFFIRMED", "2020-12-01 null AFFIRMED");
        assertThat(intervals(timeline("2021-05-01T23:00:00Z"), "agreement.timeline", "force"))
                .containsExactly(
                        "null 2021-01-14 UNSIGNED",
                        "2021-01-15 2021-04-30 IN_FORCE",
                        "2021-05-01 2023-12-31 SUSPENDED",
                        "2024-01-01 null EXPIRED");
    }

    private Response timeline(@Nullable String knownAt) {
        return graphQl.document("""
                        query($knownAt: DateTime) {
                          agreement(number: "PAPER-DSA") {
                            timeline(knownAt: $knownAt) { from until force }
                            schedules { timeline(knownAt: $knownAt) { from until footing } }
                          }
                        }
                        """).variable("knownAt", knownAt).execute();
    }

    private static List<String> intervals(Response answer, String path, String held) {
        return answer.path(path).entityList(Map.class).get().stream()
                .map(interval -> "%s %s %s".formatted(interval.get("from"), interval.get("until"), interval.get(held)))
                .toList();
    }

    @Test
    void countsAndPagesTheSameAgreementsThatAreInForce() {
        String document = """
                query($after: String) {
                  agreements(filter: {party: "PHU", inForce: true}, asOf: "2023-09-01", first: 1, after: $after) {
                    nodes { number } totalCount pageInfo { hasNextPage endCursor }
                  }
                }
                """;
        Response first = graphQl.document(document).execute();
        first.path("agreements.nodes[*].number").entityList(String.class).containsExactly("PAPER-DSA");
        first.path("agreements.totalCount").entity(Integer.class).isEqualTo(2);
        String cursor =
                first.path("agreements.pageInfo.endCursor").entity(String.class).get();
        Response second = graphQl.document(document).variable("after", cursor).execute();
        second.path("agreements.nodes[*].number").entityList(String.class).containsExactly("PAPER-EMOU");
        second.path("agreements.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void narrowsByKind() {
        graphQl.document("{ agreements(filter: {party: \"PHU\", kinds: [DUL, DSA]}) { nodes { number } totalCount } }")
                .execute()
                .path("agreements.nodes[*].number")
                .entityList(String.class)
                .containsExactly("PAPER-DSA", "PAPER-DUL");
    }

    @Test
    void listsTheAgreementsWhoseSchedulesCiteALegalBasis() {
        graphQl.document("{ agreements(filter: {legalBasis: \"PAPER-AE\"}) { nodes { number } totalCount } }")
                .execute()
                .path("agreements.nodes[*].number")
                .entityList(String.class)
                .containsExactly("PAPER-DSA")
                .path("agreements.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void listsTheAgreementsThatGrantAnElementByItselfOrWithItsDataset() {
        assertThat(numbers("{element: \"element-paper-01\"}", "2022-06-01")).containsExactly("PAPER-DSA", "PAPER-DUL");
        assertThat(numbers("{element: \"element-paper-02\"}", "2022-06-01")).containsExactly("PAPER-DSA");
        assertThat(numbers("{element: \"element-paper-h\"}", "2022-06-01")).isEmpty();
    }

    @Test
    void listsAnAgreementByAnElementFromTheDayOnThatItsScheduleIsPartOfIt() {
        assertThat(numbers("{element: \"element-paper-late\"}", "2021-12-31")).isEmpty();
        assertThat(numbers("{element: \"element-paper-late\"}", "2022-01-01")).containsExactly("PAPER-DSA");
    }

    @Test
    void listsTheAgreementsThatGrantDataOfAClassWhileTheyAreInForce() {
        assertThat(numbers("{protectionClass: \"PAPER\"}", "2024-06-01")).containsExactly("PAPER-DSA", "PAPER-DUL");
        assertThat(numbers("{protectionClass: \"PAPER\", inForce: true}", "2023-06-30"))
                .containsExactly("PAPER-DSA", "PAPER-DUL");
        assertThat(numbers("{protectionClass: \"PAPER\", inForce: true}", "2023-07-01"))
                .containsExactly("PAPER-DSA");
        assertThat(numbers("{protectionClass: \"PAPER\", inForce: true}", "2024-01-01"))
                .isEmpty();
        assertThat(numbers("{protectionClass: \"PAPER\", kinds: [DUL]}", "2022-06-01"))
                .containsExactly("PAPER-DUL");
    }

    @Test
    void asksForTheElementAndTheClassInTheSameSchedule() {
        assertThat(numbers("{protectionClass: \"PAPER\", element: \"element-paper-02\"}", "2021-06-01"))
                .containsExactly("PAPER-DSA");
        assertThat(numbers("{protectionClass: \"PAPER\", element: \"element-paper-late\"}", "2021-06-01"))
                .isEmpty();
        assertThat(numbers("{protectionClass: \"PAPER\", element: \"element-paper-late\"}", "2022-06-01"))
                .containsExactly("PAPER-DSA");
    }

    @Test
    void listsWhatIsMadeDirectlyUnderAnAgreement() {
        graphQl.document("{ agreements(filter: {under: \"PAPER-DSA\"}) { nodes { number } totalCount } }")
                .execute()
                .path("agreements.nodes[*].number")
                .entityList(String.class)
                .containsExactly("PAPER-DUL")
                .path("agreements.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void saysThatALetterOfIntentCoversNothing() {
        ask("PAPER-LOI", "2022-01-01", null)
                .path("agreement.inForce.reason")
                .entity(String.class)
                .satisfies(reason -> assertThat(reason).contains("covers nothing"));
    }

    @Test
    void listsAgreementsThatGrantAnElementOnADay() {
        Response answer = graphQl.document("""
                        { element(id: "element-paper-02") { before: agreements(asOf: "2021-06-01") { number } after: agreements { number } }
                          first: element(id: "element-paper-01") { agreements { number } } }
                        """).execute();
        answer.path("element.before[*].number").entityList(String.class).containsExactly("PAPER-DSA");
        answer.path("element.after[*].number").entityList(String.class).containsExactly("PAPER-DSA");
        answer.path("first.agreements[*].number").entityList(String.class).containsExactly("PAPER-DSA", "PAPER-DUL");
    }

    @Test
    void listsAnAgreementForAnElementOnlyFromTheAmendmentThatAddsIt() {
        Response answer = graphQl.document("""
                        { element(id: "element-paper-late") {
                            before: agreements(asOf: "2021-12-31") { number } after: agreements(asOf: "2022-01-01") { number } } }
                        """).execute();
        answer.path("element.before").entityList(Object.class).hasSize(0);
        answer.path("element.after[*].number").entityList(String.class).containsExactly("PAPER-DSA");
    }

    @Test
    void findsItsThingsByPublicId() {
        graphQl.document("""
                        { agreement: node(id: "agreement-paper-dsa") { id } schedule: node(id: "schedule-paper-whole") { id }
                          act: node(id: "act-paper-dsa-adds") { id ... on Act { kind } } none: node(id: "act-none") { id } }
                        """)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(ResponseError::getMessage)
                        .containsExactly("There is no thing 'act-none'."))
                .path("")
                .entity(Object.class)
                .satisfies(found -> assertThat(found.toString())
                        .contains("agreement-paper-dsa", "schedule-paper-whole", "kind=AMENDED", "none=null"));
    }

    @Test
    void answersNothingForAnUnknownNumber() {
        graphQl.document("{ agreement(number: \"no such\") { id } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(ResponseError::getMessage)
                        .containsExactly("There is no agreement 'no such'."))
                .path("agreement")
                .valueIsNull();
    }

    private List<String> numbers(String filter, String asOf) {
        Response answer = graphQl.document(
                        "query($asOf: Date) { agreements(filter: %s, asOf: $asOf, first: 100) { nodes { number } totalCount } }"
                                .formatted(filter))
                .variable("asOf", asOf)
                .execute();
        List<String> numbers = answer.path("agreements.nodes[*].number")
                .entityList(String.class)
                .get();
        answer.path("agreements.totalCount").entity(Integer.class).isEqualTo(numbers.size());
        return numbers;
    }

    private boolean inForce(String asOf, @Nullable String knownAt) {
        return ask("PAPER-DSA", asOf, knownAt)
                .path("agreement.inForce.value")
                .entity(Boolean.class)
                .get();
    }

    private Response ask(String number, @Nullable String asOf, @Nullable String knownAt) {
        return graphQl.documentName("agreement")
                .variable("number", number)
                .variable("asOf", asOf)
                .variable("knownAt", knownAt)
                .execute();
    }
}
