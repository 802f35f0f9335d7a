package charteroak.judgement.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.agreements.agreement.Moment;
import charteroak.ground.visibility.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@SeededGraphTest
class SeededConflictTests {

    private static final String NOW = "2026-11-22T12:00:00Z";

    private final Conflicts conflicts;
    private final HttpGraphQlTester graphQl;

    @Autowired
    SeededConflictTests(Conflicts conflicts, HttpGraphQlTester graphQl) {
        this.conflicts = conflicts;
        this.graphQl = graphQl;
    }

    @Test
    void findsEveryConflictOfTheProgramme() {
        assertThat(rows("2026-11-22", NOW))
                .containsExactly(
                        "overlapping-schedules-schedule-dsa-2022-05-sde-match-schedule-dsa-2023-04-sde-match 2023-05-15",
                        "overlapping-schedules-schedule-dsa-2022-05-sde-match-schedule-dsa-2025-06-sde-match 2025-10-01",
                        "overlapping-schedules-schedule-dsa-2022-05-sde-records-schedule-dsa-2025-06-sde-records 2025-10-01",
                        "overlapping-schedules-schedule-dsa-2023-04-sde-match-schedule-dsa-2025-06-sde-match 2025-10-01",
                        "license-outlasts-sharing-agreement-dul-2024-05-agreement-dsa-2024-05 2026-07-01",
                        "class-without-basis-schedule-dsa-2022-05-sde-records-class-nsla 2022-10-03");
    }

    @ParameterizedTest(name = "on {0}, known at {1}: {2}")
    @CsvSource({
        "2017-02-28, now, 0, ''",
        "2017-03-01, now, 2, party-left-agreement-dsa-2016-02-agency-ccic 2017-03-01",
        "2017-03-15, now, 2, party-left-agreement-emou-2013-agency-ccic 2017-03-01",
        "2026-03-31, now, 3, license-outlasts-sharing-agreement-dul-2023-07-agreement-dsa-2023-07 2023-09-22",
        "2026-04-01, now, 3, license-outlasts-sharing-agreement-dul-2023-07-agreement-dsa-2023-07 2026-04-01",
        "2026-08-31, now, 2, license-outlasts-sharing-agreement-dul-2023-07-agreement-dsa-2023-07 2026-04-01",
        "2026-09-01, now, 1, license-outlasts-sharing-agreement-dul-2024-05-agreement-dsa-2024-05 2026-07-01",
        "2026-04-01, 2026-06-15T14:19:59Z, 2, license-outlasts-sharing-agreement-dul-2022-02-agreement-dsa-2022-s2 2025-01-01"
    })
    void followsTheActs(String asOf, String knownAt, int count, String expected) {
        List<String> rows = rows(asOf, knownAt.equals("now") ? NOW : knownAt).stream()
                .filter(row -> row.startsWith("license") || row.startsWith("party"))
                .toList();
        assertThat(rows).hasSize(count);
        if (!expected.isEmpty()) {
            assertThat(rows).contains(expected);
        }
    }

    @Test
    void saysWhatContradictsWhatWithItsEvidence() {
        graphQl.document("""
                        { conflicts(asOf: "2026-11-22", knownAt: "2026-11-22T12:00:00Z", agency: "DOL") { totalCount nodes {
                            kind reason remedy since evidence { id label } agencies { code } } } }""")
                .execute()
                .path("conflicts.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("conflicts.nodes[0].reason")
                .entity(String.class)
                .isEqualTo(
                        "DUL-2024-05 is in force until June 30, 2027, and DSA-2024-05, on which it rests, is not in force on November 22, 2026.")
                .path("conflicts.nodes[0].evidence[*].label")
                .entityList(String.class)
                .containsExactly("DUL-2024-05", "DSA-2024-05");
    }

    @Test
    void saysTheDaysOfDestructionAsDays() {
        graphQl.document("""
                        { conflicts(asOf: "2026-11-22", knownAt: "2026-11-22T12:00:00Z", first: 1) { nodes { reason } } }""")
                .execute()
                .path("conflicts.nodes[0].reason")
                .entity(String.class)
                .satisfies(reason -> assertThat(reason)
                        .contains("one asks for destruction by September 28, 2027, the other by March 31, 2027"));
    }

    @Test
    void continuesAfterACursor() {
        String asOf = "asOf: \"2026-11-22\", knownAt: \"2026-11-22T12:00:00Z\", first: 4";
        String cursor = graphQl.document("{ conflicts(%s) { pageInfo { endCursor } } }".formatted(asOf))
                .execute()
                .path("conflicts.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graphQl.document("{ conflicts(%s, after: \"%s\") { nodes { kind } } }".formatted(asOf, cursor))
                .execute()
                .path("conflicts.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("LICENSE_OUTLASTS_SHARING", "CLASS_WITHOUT_BASIS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", ""})
    void saysThatThereIsNoSuchAgency(String agency) {
        graphQl.document("{ conflicts(agency: \"%s\") { totalCount nodes { id } } }".formatted(agency))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(error -> {
                    assertThat(error.getErrorType()).hasToString("NOT_FOUND");
                    assertThat(error.getMessage()).isEqualTo("There is no agency '%s'.".formatted(agency));
                }))
                .path("conflicts.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 101", "after: \"nonsense\""})
    void refusesAnArgumentOutsideItsLimits(String arguments) {
        graphQl.document("{ conflicts(%s) { totalCount } }".formatted(arguments))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getErrorType()).hasToString("BAD_REQUEST")));
    }

    private List<String> rows(String asOf, String knownAt) {
        return conflicts
                .of(
                        List.of(Conflict.Kind.values()),
                        new Moment(LocalDate.parse(asOf), Instant.parse(knownAt)),
                        Viewer.PUBLIC)
                .stream()
                .map(conflict -> conflict.id().substring("conflict-".length()) + " " + conflict.since())
                .toList();
    }
}
