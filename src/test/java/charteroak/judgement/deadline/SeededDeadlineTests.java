package charteroak.judgement.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@SeededGraphTest
class SeededDeadlineTests {

    private static final String NOW = "asOf: \"2026-11-22\", knownAt: \"2026-11-22T12:00:00Z\"";

    private final HttpGraphQlTester graphQl;

    @Autowired
    SeededDeadlineTests(HttpGraphQlTester graphQl) {
        this.graphQl = graphQl;
    }

    @Test
    void tellsAllThatFallsDueInTheProgramme() {
        assertThat(rows(NOW))
                .containsExactly(
                        "RECIPIENT_DESTRUCTION DUL-2022-02 2025-03-31 -601 OVERDUE SDE 0",
                        "AGREEMENT_TERM DSA-2024-05 2026-06-30 -145 OVERDUE DOL,OWS 0",
                        "RECIPIENT_DESTRUCTION DUL-2024-05 2026-09-28 -55 OVERDUE OWS 0",
                        "IRB_APPROVAL DUL-2025-06 2026-09-30 -53 OVERDUE CSCU 0",
                        "RECIPIENT_DESTRUCTION DUL-2023-07 2026-11-29 7 WITHIN_7 OWS 0",
                        "AGREEMENT_TERM DSA-2023-04 2026-12-31 39 WITHIN_60 DCF,DOL,SDE 14 2023-04",
                        "AGREEMENT_TERM DUL-2023-04 2026-12-31 39 WITHIN_60 DCF,DOL,OPM 7 2023-04");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28, 1, WITHIN_7", "2026-11-29, 0, WITHIN_7", "2026-11-30, -1, OVERDUE",
        "2026-11-22, 7, WITHIN_7", "2026-11-21, 8, WITHIN_30", "2026-10-30, 30, WITHIN_30",
        "2026-10-29, 31, WITHIN_60", "2026-09-30, 60, WITHIN_60", "2026-09-29, 61, WITHIN_90",
        "2026-08-31, 90, WITHIN_90", "2026-08-30, 91, LATER"
    })
    void putsADeadlineInItsBand(String asOf, int daysLeft, String band) {
        assertThat(rows("asOf: \"%s\", within: 366, kinds: [RECIPIENT_DESTRUCTION]".formatted(asOf)))
                .contains("RECIPIENT_DESTRUCTION DUL-2023-07 2026-11-29 %d %s OWS 0".formatted(daysLeft, band));
    }

    @Test
    void looksAheadNoFurtherThanAsked() {
        assertThat(rows(NOW + ", within: 38")).noneMatch(row -> row.contains("2026-12-31"));
        assertThat(rows(NOW + ", within: 39")).anyMatch(row -> row.contains("2026-12-31"));
    }

    @Test
    void tellsOnlyWhatAnAgencyMustActOn() {
        assertThat(rows(NOW + ", agency: \"SDE\""))
                .containsExactly(
                        "RECIPIENT_DESTRUCTION DUL-2022-02 2025-03-31 -601 OVERDUE SDE 0",
                        "AGREEMENT_TERM DSA-2023-04 2026-12-31 39 WITHIN_60 DCF,DOL,SDE 14 2023-04");
        assertThat(rows(NOW + ", agency: \"CCEH\"")).isEmpty();
        assertThat(rows(NOW + ", kinds: []")).isEmpty();
    }

    @Test
    void knowsATerminationOnlyOnceItIsRecorded() {
        String asOf = "asOf: \"2026-06-10\", kinds: [AGREEMENT_TERM], ";
        assertThat(rows(asOf + "knownAt: \"2026-06-15T14:19:59Z\""))
                .anyMatch(row -> row.startsWith("AGREEMENT_TERM DSA-2023-07 2026-08-31 82 WITHIN_90"));
        assertThat(rows(asOf + "knownAt: \"2026-06-15T14:20:00Z\"")).noneMatch(row -> row.contains("DSA-2023-07"));
    }

    @Test
    void takesAnAmendedTermIntoAccount() {
        String asOf = "asOf: \"2026-06-01\", kinds: [AGREEMENT_TERM], agency: \"UCONN\", ";
        assertThat(rows(asOf + "knownAt: \"2025-08-01T00:00:00Z\""))
                .anyMatch(row -> row.startsWith("AGREEMENT_TERM DUL-2025-03 2026-06-30 29 WITHIN_30"));
        assertThat(rows(asOf + "knownAt: \"2026-06-01T00:00:00Z\"")).noneMatch(row -> row.contains("DUL-2025-03"));
    }

    @Test
    void continuesAfterACursor() {
        GraphQlTester.Response first = ask(NOW + ", first: 4", "totalCount pageInfo { hasNextPage endCursor }");
        first.path("fallingDue.totalCount").entity(Integer.class).isEqualTo(7);
        first.path("fallingDue.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        String cursor =
                first.path("fallingDue.pageInfo.endCursor").entity(String.class).get();
        assertThat(rows(NOW + ", after: \"%s\"".formatted(cursor)))
                .extracting(row -> row.split(" ")[1])
                .containsExactly("DUL-2023-07", "DSA-2023-04", "DUL-2023-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", ""})
    void saysThatThereIsNoSuchAgency(String agency) {
        graphQl.document("{ fallingDue(agency: \"%s\") { totalCount nodes { id } } }".formatted(agency))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getErrorType()).hasToString("NOT_FOUND");
                    assertThat(error.getMessage()).isEqualTo("There is no agency '%s'.".formatted(agency));
                }))
                .path("fallingDue.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within: 0",
                "within: -1",
                "within: 367",
                "within: 1000",
                "first: 0",
                "first: 101",
                "after: \"nonsense\""
            })
    void refusesAnArgumentOutsideItsLimits(String arguments) {
        graphQl.document("{ fallingDue(%s) { totalCount } }".formatted(arguments))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getErrorType()).hasToString("BAD_REQUEST");
                    assertThat(error.getMessage()).isNotBlank();
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"asOf: \"2026-02-30\"", "asOf: \"1899-12-31\"", "knownAt: \"yesterday\"", "kinds: [NOTHING]"})
    void refusesWhatIsNoDay(String arguments) {
        graphQl.document("{ fallingDue(%s) { totalCount } }".formatted(arguments))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .noneMatch(error -> error.getErrorType().toString().equals("INTERNAL_ERROR")));
    }

    private List<String> rows(String arguments) {
        return ask(arguments, """
                        nodes {
                          kind due daysLeft band usesAtStake agreement { number } project { number }
                          agencies { code } projectsAtStake { number } schedule { id } reason remedy
                        }""").path("fallingDue.nodes").entityList(Shown.class).get().stream()
                .map(Shown::row)
                .toList();
    }

    private GraphQlTester.Response ask(String arguments, String fields) {
        return graphQl.document("{ fallingDue(%s) { %s } }".formatted(arguments, fields))
                .execute();
    }

    record Numbered(String number) {}

    record Coded(String code) {}

    record Shown(
            String kind,
            String due,
            int daysLeft,
            String band,
            int usesAtStake,
            Numbered agreement,
            List<Coded> agencies,
            List<Numbered> projectsAtStake) {

        String row() {
            String codes = String.join(",", agencies.stream().map(Coded::code).toList());
            String projects = String.join(
                    ",", projectsAtStake.stream().map(Numbered::number).toList());
            return "%s %s %s %d %s %s %d %s"
                    .formatted(kind, agreement.number(), due, daysLeft, band, codes, usesAtStake, projects)
                    .strip();
        }
    }
}
