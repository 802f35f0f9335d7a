package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.AgencyId;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.Evaluation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackdatingTests {

    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");

    @Test
    void namesWhatWasRecordedAfterItTookEffectByWhomAndByHowManyDays() {
        CoverageReport report = report(Map.of("dsa-hub", Map.of("recorded", "2021-02-03")));
        assertThat(Backdating.among(report.restsOn(), ZoneOffset.UTC))
                .singleElement()
                .satisfies(late -> {
                    assertThat(late.act()).isEqualTo(new ActId("dsa-hub"));
                    assertThat(late.document()).isEqualTo("DSA");
                    assertThat(late.byId()).isEqualTo(new AgencyId("HUB"));
                    assertThat(late.effectiveOn()).isEqualTo("2021-01-15");
                    assertThat(late.days()).isEqualTo(19);
                });
        assertThat(use(report, "grade")).containsExactly("dsa-hub");
    }

    @Test
    void saysNothingOfWhatWasRecordedOnTheDay() {
        assertThat(Backdating.among(report(Map.of()).restsOn(), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void countsDaysWhereTheCatalogIs() {
        CoverageReport report = report(Map.of());
        assertThat(Backdating.among(report.restsOn(), ZoneId.of("Pacific/Kiritimati")))
                .isNotEmpty()
                .allSatisfy(late -> assertThat(late.days()).isEqualTo(1));
    }

    @Test
    void blamesAVerdictOnlyForActsItRestsOn() {
        CoverageReport report = report(Map.of("affirms-q", Map.of("recorded", "2021-06-01")));
        assertThat(use(report, "grade")).isEmpty();
        assertThat(use(report, "wage")).containsExactly("affirms-q");
    }

    private static List<String> use(CoverageReport report, String element) {
        ElementUseCoverage use = report.elements().stream()
                .filter(one -> one.element().id().value().equals(element))
                .findFirst()
                .orElseThrow();
        return Backdating.among(use.restsOn(), ZoneOffset.UTC).stream()
                .map(late -> late.act().value())
                .toList();
    }

    private static CoverageReport report(Map<String, Object> changed) {
        ScenarioWorld world = Scenarios.usual();
        world.happened(Map.of("changed", changed));
        Facts facts = world.facts();
        return Evaluation.report(facts, new Moment(LocalDate.of(2022, 1, 15), LATE));
    }
}
