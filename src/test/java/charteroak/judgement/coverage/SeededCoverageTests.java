package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.SeededGraphTest;
import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.visibility.Viewer;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.CoverageReport.VerdictCounts;
import charteroak.judgement.verdict.ImpactReport;
import charteroak.judgement.verdict.ImpactScenario;
import charteroak.judgement.verdict.Timeline.CoverageInterval;
import charteroak.judgement.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@SeededGraphTest
class SeededCoverageTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Coverage coverage;
    private final HttpGraphQlTester graphQl;

    @Autowired
    SeededCoverageTests(Coverage coverage, HttpGraphQlTester graphQl) {
        this.coverage = coverage;
        this.graphQl = graphQl;
    }

    @ParameterizedTest(name = "{0} on {1}, known at {2}: {3}, because of {5}")
    @CsvSource(
            nullValues = "now",
            value = {
                "2023-07, 2023-09-13, now, NOT_COVERED, 23, R03 R06 R08",
                "2023-07, 2023-09-14, now, NOT_COVERED, 16, R08",
                "2023-07, 2023-09-21, now, NOT_COVERED, 16, R08",
                "2023-07, 2023-09-22, now, COVERED, 0, ''",
                "2023-07, 2026-03-31, now, COVERED, 0, ''",
                "2023-07, 2026-04-01, now, NOT_COVERED, 19, R03",
                "2023-07, 2026-04-01, 2026-06-15T14:19:59Z, COVERED, 0, ''",
                "2023-07, 2026-04-01, 2026-06-15T14:20:00Z, NOT_COVERED, 19, R03",
                "2023-07, 2026-08-31, 2026-06-01T00:00:00Z, COVERED, 0, ''",
                "2023-07, 2026-09-01, 2026-06-01T00:00:00Z, NOT_COVERED, 23, R03 R08",
                "2023-07, 2023-10-01, 2023-09-25T16:49:59Z, NOT_COVERED, 16, R08",
                "2016-02, 2017-02-28, now, COVERED, 0, ''",
                "2016-02, 2017-03-01, now, NOT_COVERED, 5, R01",
                "2016-02, 2017-06-15, now, COVERED, 0, ''",
                "2018-03, 2019-01-31, now, COVERED, 0, ''",
                "2018-03, 2019-05-13, now, COVERED, 0, ''",
                "2022-05, 2024-01-15, now, NOT_COVERED, 1, R05 R22",
                "2023-04, 2025-03-02, now, COVERED, 0, ''",
                "2023-04, 2025-03-03, now, NOT_COVERED, 6, R05",
                "2025-02, 2026-02-05, 2026-02-05T12:00:00Z, NOT_COVERED, 20, R03",
                "2025-02, 2026-02-05, now, COVERED, 0, ''",
                "2025-04, 2026-11-22, now, COVERED, 0, ''",
                "2026-01, 2026-10-19, now, NOT_COVERED, now, now",
                "2026-01, 2026-10-20, now, COVERED, 0, ''"
            })
    void followsTheActs(
            String project,
            LocalDate asOf,
            @Nullable Instant knownAt,
            Verdict verdict,
            @Nullable Integer notCovered,
            @Nullable String violated) {
        CoverageReport report = report(project, asOf, knownAt);
        assertThat(report.verdict()).isEqualTo(verdict);
        if (notCovered != null) {
            assertThat(report.counts().notCovered()).isEqualTo(notCovered);
        }
        if (violated != null) {
            assertThat(String.join(" ", violated(report))).isEqualTo(violated);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024-03, R03", "2024-05, R08", "2025-06, R07", "2020-01, R03", "2026-03, R03"})
    void neverCoversWhatLacksAnAct(String project, String rule) {
        for (LocalDate day :
                List.of(LocalDate.of(2024, 12, 1), LocalDate.of(2026, 1, 15), LocalDate.of(2026, 11, 22))) {
            CoverageReport report = report(project, day, null);
            assertThat(report.verdict()).isEqualTo(Verdict.NOT_COVERED);
            assertThat(violated(report)).contains(rule);
        }
    }

    @Test
    void saysWhoEndedTheFlagshipsAgreementAndHowLateThatWasRecorded() {
        graphQl.document("""
                        { coverage(project: "project-2023-07", asOf: "2026-04-01") {
                            backdated { kind document by { code } effectiveOn days } } }
                        """)
                .execute()
                .path("coverage.backdated[?(@.kind == 'TERMINATED')]")
                .entityList(Map.class)
                .containsExactly(Map.of(
                        "kind", "TERMINATED",
                        "document", "DSA-2023-07",
                        "by", Map.of("code", "CSCU"),
                        "effectiveOn", "2026-04-01",
                        "days", 75));
    }

    @Test
    void findsAnAgreementForEveryUseThatIsCovered() {
        int covered = 0;
        for (String project :
                List.of("2014-01", "2016-02", "2018-03", "2023-04", "2023-07", "2025-02", "2025-04", "2026-01")) {
            for (LocalDate day :
                    List.of(LocalDate.of(2017, 1, 15), LocalDate.of(2024, 12, 1), LocalDate.of(2026, 11, 22))) {
                for (ElementUseCoverage use : report(project, day, null).elements()) {
                    if (use.verdict() == Verdict.COVERED) {
                        ElementId element = use.element().id();
                        assertThat(coverage.covering(element, new Moment(day, NOW), Viewer.SERVER))
                                .as("%s as %s on %s", element, use.use(), day)
                                .anyMatch(grant -> AgreementsCoveringTests.covers(grant, use.use())
                                        && use.coveredYears().stream()
                                                .allMatch(years -> Objects.requireNonNull(grant.coveredYears())
                                                        .contains(years)));
                        covered++;
                    }
                }
            }
        }
        assertThat(covered).as("uses covered").isGreaterThan(100);
    }

    @Test
    void leavesAProjectWithoutKnownUsesToCounsel() {
        assertThat(report("cscu-wages", LocalDate.of(2026, 11, 22), null).verdict())
                .isEqualTo(Verdict.NEEDS_COUNSEL);
    }

    @Test
    void exchangesSchedulesOnTheDayOfTheAmendment() {
        CoverageReport before = report("2025-03", LocalDate.of(2025, 9, 30), null);
        CoverageReport after = report("2025-03", LocalDate.of(2025, 10, 6), null);
        assertThat(before.verdict()).isEqualTo(Verdict.NOT_COVERED);
        assertThat(after.verdict()).isEqualTo(Verdict.NOT_COVERED);
        assertThat(after.counts().covered()).isEqualTo(16);
    }

    @Test
    void namesTheLastDayTheVerdictStands() {
        CoverageReport report = report("2023-07", LocalDate.of(2026, 1, 1), null);
        assertThat(report.validUntil()).isEqualTo("2026-03-31");
        assertThat(report("2023-07", LocalDate.of(2026, 1, 1), Instant.parse("2026-06-01T00:00:00Z"))
                        .validUntil())
                .isEqualTo("2026-08-31");
    }

    @Test
    void tellsTheFlagshipsLifeInIntervals() {
        int uses = report("2023-07", LocalDate.of(2023, 9, 22), null).elements().size();
        List<CoverageInterval> covered =
                coverage
                        .timeline(new ProjectId("project-2023-07"), null, NOW, null, null, Viewer.SERVER)
                        .orElseThrow()
                        .stream()
                        .filter(interval -> interval.verdict() == Verdict.COVERED)
                        .toList();
        assertThat(covered)
                .containsExactly(new CoverageInterval(
                        LocalDate.of(2023, 9, 22),
                        LocalDate.of(2026, 3, 31),
                        Verdict.COVERED,
                        List.of(),
                        new VerdictCounts(uses, 0, 0)));
    }

    @Test
    void foretellsWhatALapseWouldTake() {
        ImpactScenario lapse = new ImpactScenario(
                ImpactScenario.Kind.AGREEMENT_LAPSES,
                "agreement-dsa-2022-s1",
                null,
                null,
                null,
                LocalDate.of(2027, 1, 1));
        ImpactReport impact = coverage.impact(lapse, NOW, Viewer.SERVER);
        assertThat(impact.projects())
                .anySatisfy(project -> {
                    assertThat(project.project().number()).isEqualTo("2025-02");
                    assertThat(project.losing())
                            .allSatisfy(change -> assertThat(change.from()).isEqualTo(LocalDate.of(2027, 1, 1)));
                    assertThat(project.destruction())
                            .singleElement()
                            .satisfies(
                                    duty -> assertThat(duty.recipient().code()).isEqualTo("CTECS"));
                })
                .noneSatisfy(project -> assertThat(project.project().number()).isEqualTo("2025-04"));
    }

    private CoverageReport report(String project, LocalDate asOf, @Nullable Instant knownAt) {
        return coverage.report(
                        new ProjectId("project-" + project),
                        new Moment(asOf, knownAt == null ? NOW : knownAt),
                        Viewer.SERVER)
                .orElseThrow();
    }

    private static Collection<String> violated(CoverageReport report) {
        Collection<String> violated = new TreeSet<>();
        report.elements()
                .forEach(use -> use.rules().stream()
                        .filter(rule -> rule.outcome() == Outcome.VIOLATED)
                        .forEach(rule -> violated.add(rule.code())));
        return violated;
    }
}
