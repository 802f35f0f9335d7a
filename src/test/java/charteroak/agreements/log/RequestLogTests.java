package charteroak.agreements.log;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.TestCallers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The request log of the seeded program, of which every request and vote is written out in {@code catalog-seed}. */
@SeededGraphTest
class RequestLogTests {

    private static final String ROWS = """
            {
              requestLog(%s) {
                totalCount
                pageInfo { hasNextPage endCursor }
                nodes {
                  project { number stage recipient { code } providers { code } }
                  receivedOn type requestor decisionStatus boardDecidedOn predecessor outcome
                  ndasNeeded { name } ndasReceived { name }
                }
              }
            }
            """;

    private final HttpGraphQlTester anybody;
    private final HttpGraphQlTester participant;

    @Autowired
    RequestLogTests(HttpGraphQlTester graphQl) {
        this.anybody = graphQl.mutate().header(TestCallers.HEADER, "nobody").build();
        this.participant =
                graphQl.mutate().header(TestCallers.HEADER, "lee;STEWARD:SDE").build();
    }

    @Test
    void hasEveryRequestTheNewestFirst() {
        assertThat(numbers(rows("first: 100")))
                .containsExactly(
                        "2026-03", "2026-01", "2025-06", "2025-04", "2025-02", "2025-03", "2024-03", "2024-05",
                        "2023-07", "2023-04", "2022-05", "2022-02", "2020-01", "2018-03", "2016-02", "2014-01");
    }

    @Test
    void isReadPageByPage() {
        for (String filter : List.of("", "filter: {decisionStatus: APPROVED}, ")) {
            List<String> told = new ArrayList<>();
            String after = "";
            do {
                GraphQlTester.Response page = anybody.document(ROWS.formatted(filter + "first: 3" + after))
                        .execute();
                told.addAll(page.path("requestLog.nodes[*].project.number")
                        .entityList(String.class)
                        .get());
                after = page.path("requestLog.pageInfo.hasNextPage")
                                .entity(Boolean.class)
                                .get()
                        ? ", after: \"%s\""
                                .formatted(page.path("requestLog.pageInfo.endCursor")
                                        .entity(String.class)
                                        .get())
                        : "";
            } while (!after.isEmpty());
            assertThat(told).isEqualTo(numbers(rows(filter + "first: 100"))).hasSizeGreaterThan(3);
        }
    }

    @Test
    void tellsOfAClosedRequestWhenItCameInWasDecidedAndHowItEnded() {
        Row row = row("2014-01");
        assertThat(row.receivedOn()).isEqualTo("2013-09-17");
        assertThat(row.type()).isEqualTo("INITIAL");
        assertThat(row.decisionStatus()).isEqualTo("APPROVED");
        assertThat(row.boardDecidedOn()).isEqualTo("2014-01-17");
        assertThat(row.outcome()).isEqualTo("PUBLISHED");
        assertThat(row.project().recipient().code()).isEqualTo("CSCU");
        assertThat(row.project().providers()).extracting(Code::code).containsExactly("CSCU", "DOL", "SDE");
    }

    @Test
    void tellsOfARequestInReviewThatNothingIsDecided() {
        Row row = row("2026-03");
        assertThat(row.decisionStatus()).isEqualTo("RECEIVED");
        assertThat(row.boardDecidedOn()).isNull();
        assertThat(row.outcome()).isNull();
    }

    @Test
    void leavesTheDayOpenWhereAProviderAbstained() {
        Row row = row("2024-03");
        assertThat(row.decisionStatus()).isEqualTo("APPROVED");
        assertThat(row.boardDecidedOn()).isNull();
    }

    @Test
    void keepsARequestReceivedThatWasWithdrawnAndNeverApproved() {
        Row row = row("2020-01");
        assertThat(row.decisionStatus()).isEqualTo("RECEIVED");
        assertThat(row.outcome()).isEqualTo("WITHDRAWN");
    }

    @Test
    void isNarrowedByWhatWasDecidedAndByTheYear() {
        assertThat(numbers(rows("filter: {decisionStatus: RECEIVED}"))).containsExactly("2026-03", "2020-01");
        assertThat(numbers(rows("filter: {decisionStatus: DENIED}"))).isEmpty();
        assertThat(numbers(rows("filter: {receivedIn: 2022}"))).containsExactly("2023-04", "2022-05", "2022-02");
        assertThat(numbers(rows("filter: {receivedIn: 2020, decisionStatus: RECEIVED}")))
                .containsExactly("2020-01");
        assertThat(numbers(rows("filter: {receivedIn: 2020, decisionStatus: APPROVED}")))
                .isEmpty();
        assertThat(total("filter: {decisionStatus: APPROVED}")).isEqualTo(14);
        assertThat(total("filter: {receivedIn: 2022}")).isEqualTo(3);
        assertThat(total("first: 1")).isEqualTo(16);
    }

    @Test
    void namesThoseWhoHaveToSignToParticipantsAlone() {
        Row told = participant
                .document(ROWS.formatted("filter: {receivedIn: 2023}"))
                .execute()
                .path("requestLog.nodes")
                .entityList(Row.class)
                .get()
                .stream()
                .filter(each -> each.project().number().equals("2024-05"))
                .findFirst()
                .orElseThrow();
        assertThat(told.ndasNeeded()).extracting(Person::name).containsExactly("Paul Adeyemi", "Olga Nowak");
        assertThat(told.ndasReceived()).extracting(Person::name).containsExactly("Olga Nowak");
        assertThat(rows("first: 100")).allSatisfy(row -> {
            assertThat(row.ndasNeeded()).isNull();
            assertThat(row.ndasReceived()).isNull();
            assertThat(row.requestor()).isNull();
        });
    }

    private Row row(String number) {
        return rows("first: 100").stream()
                .filter(each -> each.project().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> rows(String arguments) {
        return anybody.document(ROWS.formatted(arguments))
                .execute()
                .path("requestLog.nodes")
                .entityList(Row.class)
                .get();
    }

    private int total(String arguments) {
        return anybody.document("{ requestLog(%s) { totalCount } }".formatted(arguments))
                .execute()
                .path("requestLog.totalCount")
                .entity(Integer.class)
                .get();
    }

    private static List<String> numbers(List<Row> rows) {
        return rows.stream().map(each -> each.project().number()).toList();
    }

    record Row(
            Asked project,
            @Nullable String receivedOn,
            @Nullable String type,
            @Nullable String requestor,
            String decisionStatus,
            @Nullable String boardDecidedOn,
            @Nullable String predecessor,
            @Nullable String outcome,
            @Nullable List<Person> ndasNeeded,
            @Nullable List<Person> ndasReceived) {}

    record Asked(String number, String stage, Code recipient, List<Code> providers) {}

    record Code(String code) {}

    record Person(String name) {}
}
