package charteroak.judgement.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Dossier;
import charteroak.ground.visibility.Readers;
import charteroak.judgement.coverage.ScenarioWorld;
import charteroak.judgement.coverage.Scenarios;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.verdict.CoverageReport.VerdictCounts;
import charteroak.judgement.verdict.ImpactScenario.Kind;
import charteroak.judgement.verdict.ProjectImpact.DestructionDuty;
import charteroak.judgement.verdict.ProjectImpact.UseChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactTests {

    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");
    private static final LocalDate LAST_COVERED = LocalDate.of(2023, 6, 30);
    private static final LocalDate ON = LocalDate.of(2022, 5, 1);

    @Test
    void takesCoverageAwayFromTheDayOfATermination() {
        ProjectImpact impact = impact(Kind.AGREEMENT_TERMINATES, usual().facts());
        assertThat(daysLost(impact)).isEqualTo(ON + " to " + LAST_COVERED);
        assertThat(impact.gaining()).isEmpty();
    }

    @Test
    void aTermThatLapsesIsNotExtendedByAnAmendmentToCome() {
        ScenarioWorld world = usual();
        world.happened(Map.of("acts", List.of(amendment("2022-06-01"))));
        ProjectImpact impact = impact(Kind.AGREEMENT_LAPSES, world.facts());
        assertThat(daysLost(impact)).isEqualTo(ON + " to " + LAST_COVERED);
    }

    @Test
    void aTermThatLapsesIsNotExtendedOnTheDayItself() {
        ScenarioWorld world = usual();
        world.happened(Map.of("acts", List.of(amendment("2022-05-01")), "with", Map.of("dsaTo", "2022-04-30")));
        ProjectImpact impact = impact(Kind.AGREEMENT_LAPSES, world.facts());
        assertThat(daysLost(impact)).isEqualTo(ON + " to " + LAST_COVERED);
    }

    @Test
    void comparesTheFirstDayOfTheChangeWithAndWithoutIt() {
        Facts facts = usual().facts();
        int uses = facts.uses().size();
        ProjectImpact impact = impact(Kind.AGREEMENT_TERMINATES, facts);
        assertThat(impact.comparedOn()).isEqualTo(ON);
        assertThat(impact.before()).isEqualTo(new VerdictCounts(uses, 0, 0));
        assertThat(impact.after()).isEqualTo(new VerdictCounts(0, uses, 0));
    }

    @Test
    void tellsAndCountsNoUseThatMayNotBeTold() {
        ProjectImpact impact =
                ProjectImpact.of(usual().facts(), scenario(Kind.AGREEMENT_TERMINATES), LATE, use -> false);
        assertThat(impact.losing()).isEmpty();
        assertThat(impact.before()).isEqualTo(new VerdictCounts(0, 0, 0));
        assertThat(impact.after()).isEqualTo(new VerdictCounts(0, 0, 0));
    }

    @Test
    void onlyALicenseThatCoveredWhatIsLostObligesToDestroy() {
        Facts facts = usual().facts();
        ProjectImpact impact = impact(Kind.AGREEMENT_TERMINATES, with(facts, listingNothing(facts)));
        assertThat(impact.destruction())
                .extracting(DestructionDuty::license)
                .extracting(Agreement::id)
                .containsExactly(new AgreementId("DUL"));
    }

    private static ScenarioWorld usual() {
        return Scenarios.usual();
    }

    private static Map<String, Object> amendment(String effective) {
        return Map.of(
                "key",
                "extended",
                "on",
                "DSA",
                "kind",
                "AMENDED",
                "by",
                "HUB",
                "effective",
                effective,
                "termTo",
                "2024-12-31",
                "signedBy",
                List.of("P", "Q"));
    }

    private static ProjectImpact impact(Kind kind, Facts facts) {
        return ProjectImpact.of(facts, scenario(kind), LATE);
    }

    private static ImpactScenario scenario(Kind kind) {
        return new ImpactScenario(kind, "DSA", null, null, null, ON);
    }

    /** From the first to the last day lost of the use of grades. */
    private static String daysLost(ProjectImpact impact) {
        UseChange grade = impact.losing().stream()
                .filter(change -> change.element().id().value().equals("grade"))
                .findFirst()
                .orElseThrow();
        assertThat(grade.days().fromTheBeginning()).isFalse();
        assertThat(grade.days().turns()).hasSize(2);
        return grade.days().turns().getFirst() + " to "
                + grade.days().turns().getLast().minusDays(1);
    }

    /** Another license, as much in force as the one there is, with no schedule. */
    private static Dossier listingNothing(Facts facts) {
        Dossier license = facts.dossiers().stream()
                .filter(dossier -> dossier.agreement().kind() == AgreementKind.DUL)
                .findFirst()
                .orElseThrow();
        Agreement agreement = new Agreement(
                new AgreementId("OTHER"),
                "OTHER",
                AgreementKind.DUL,
                "OTHER",
                null,
                true,
                null,
                license.agreement().termFrom(),
                license.agreement().termTo(),
                license.agreement().terms(),
                Readers.EVERYBODY);
        return new Dossier(agreement, license.parties(), List.of(), license.acts(), license.users());
    }

    private static Facts with(Facts facts, Dossier another) {
        List<Dossier> dossiers = new ArrayList<>(facts.dossiers());
        dossiers.add(another);
        return new Facts(
                facts.project(),
                facts.history(),
                dossiers,
                facts.citations(),
                facts.conditions(),
                facts.lineage(),
                facts.uses(),
                facts.contents(),
                new Facts.Programme(
                        facts.programme().hubs(),
                        List.of(),
                        facts.programme().agenda(),
                        List.of(),
                        facts.programme().calendar()));
    }
}
