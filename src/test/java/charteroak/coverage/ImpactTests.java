package charteroak.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import charteroak.agreement.Agreement;
import charteroak.agreement.Days;
import charteroak.agreement.Dossier;
import charteroak.agreement.Schedule;
import charteroak.catalog.Agency;
import charteroak.coverage.Impact.Change;
import charteroak.coverage.Impact.Duty;
import charteroak.coverage.ImpactScenario.Kind;
import charteroak.rules.Facts;
import charteroak.rules.Facts.Use;
import charteroak.rules.RuleResult.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactTests {

    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");
    private static final LocalDate LAST_COVERED = LocalDate.of(2023, 6, 30);
    private static final LocalDate ON = LocalDate.of(2022, 5, 1);

    @Test
    void isTheDifferenceOfTwoFullEvaluations() {
        int[] changed = {0};
        qt().withExamples(1_000)
                .withShrinkCycles(0)
                .forAll(longs().all(), integers().between(0, 10_000), integers().between(0, 2 * RandomHistory.DAYS))
                .checkAssert((seed, choice, known) -> {
                    Facts facts = RandomHistory.from(seed);
                    Instant knownAt =
                            RandomHistory.FIRST.plusDays(known).atTime(18, 0).toInstant(ZoneOffset.UTC);
                    changed[0] += compare(facts, scenario(facts, choice), knownAt);
                });
        assertThat(changed[0]).as("uses that changed").isGreaterThan(50);
    }

    @Test
    void takesCoverageAwayFromTheDayOfATermination() {
        Facts facts = coveredThroughout();
        String agreement = facts.dossiers().stream()
                .map(Dossier::agreement)
                .filter(one -> one.kind() == Agreement.Kind.EMOU)
                .map(Agreement::id)
                .findFirst()
                .orElseThrow();
        LocalDate on = RandomHistory.FIRST.plusDays(18);
        Impact impact = Impact.of(
                facts,
                new ImpactScenario(Kind.AGREEMENT_TERMINATES, agreement, null, null, null, on),
                Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(impact.losing()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.days().contains(on.minusDays(1))).isFalse();
            assertThat(change.days().contains(on)).isTrue();
        });
        assertThat(impact.gaining()).isEmpty();
    }

    @Test
    void aTermThatLapsesIsNotExtendedByAnAmendmentToCome() {
        ScenarioWorld world = usual();
        world.happened(Map.of("acts", List.of(amendment("2022-06-01"))));
        Impact impact = impact(Kind.AGREEMENT_LAPSES, world.facts());
        assertThat(daysLost(impact)).isEqualTo(ON + " to " + LAST_COVERED);
    }

    @Test
    void aTermThatLapsesIsNotExtendedOnTheDayItself() {
        ScenarioWorld world = usual();
        world.happened(Map.of("acts", List.of(amendment("2022-05-01")), "with", Map.of("dsaTo", "2022-04-30")));
        Impact impact = impact(Kind.AGREEMENT_LAPSES, world.facts());
        assertThat(daysLost(impact)).isEqualTo(ON + " to " + LAST_COVERED);
    }

    @Test
    void onlyALicenseThatCoveredWhatIsLostObligesToDestroy() {
        Facts facts = usual().facts();
        Impact impact = impact(Kind.AGREEMENT_TERMINATES, with(facts, listingNothing(facts)));
        assertThat(impact.destruction())
                .extracting(Duty::license)
                .extracting(Agreement::id)
                .containsExactly("DUL");
    }

    private static Facts coveredThroughout() {
        for (long seed = 0; seed < 5_000; seed++) {
            Facts facts = RandomHistory.from(seed);
            Evaluation evaluation = new Evaluation(facts, Instant.parse("2030-01-01T00:00:00Z"));
            long memoranda = facts.dossiers().stream()
                    .filter(dossier -> dossier.agreement().kind() == Agreement.Kind.EMOU)
                    .count();
            Days covered = evaluation.together(facts.uses()).covered();
            if (memoranda == 1 && covered.contains(RandomHistory.FIRST.plusDays(18))) {
                return facts;
            }
        }
        throw new AssertionError("no history is covered");
    }

    private static ImpactScenario scenario(Facts facts, int choice) {
        Kind kind = Kind.values()[choice % Kind.values().length];
        LocalDate on = RandomHistory.FIRST.plusDays(choice / 10 % RandomHistory.DAYS);
        Dossier dossier = facts.dossiers().get(choice / 7 % facts.dossiers().size());
        String party = dossier.parties().isEmpty()
                ? null
                : dossier.parties()
                        .get(choice / 3 % dossier.parties().size())
                        .agency()
                        .id();
        Schedule schedule =
                dossier.schedules().isEmpty() ? null : dossier.schedules().getFirst();
        Agency provider = schedule == null ? null : schedule.provider();
        String basis = facts.citations().isEmpty()
                ? null
                : facts.citations()
                        .get(choice % facts.citations().size())
                        .basis()
                        .id();
        if (kind == Kind.COUNSEL_WITHDRAWS && schedule != null && provider != null) {
            return new ImpactScenario(kind, dossier.agreement().id(), schedule.id(), provider.id(), null, on);
        }
        return new ImpactScenario(kind, dossier.agreement().id(), null, party, basis, on);
    }

    private static int compare(Facts facts, ImpactScenario scenario, Instant knownAt) {
        Impact impact = Impact.of(facts, scenario, knownAt);
        DayByDay before = new DayByDay(facts, knownAt);
        Facts changed = scenario.applied(facts, knownAt);
        DayByDay after = new DayByDay(changed, knownAt);
        int uses = 0;
        for (int at = 0; at < facts.uses().size(); at++) {
            Use use = facts.uses().get(at);
            List<LocalDate> lost = new ArrayList<>();
            List<LocalDate> gained = new ArrayList<>();
            for (LocalDate day : DayByDay.days()) {
                boolean was = covered(before, use, day);
                boolean will = covered(after, changed.uses().get(at), day);
                if (was && !will) {
                    lost.add(day);
                }
                if (will && !was) {
                    gained.add(day);
                }
            }
            assertThat(days(impact.losing(), use)).isEqualTo(lost);
            assertThat(days(impact.gaining(), use)).isEqualTo(gained);
            uses += lost.isEmpty() && gained.isEmpty() ? 0 : 1;
        }
        return uses;
    }

    private static boolean covered(DayByDay plainly, Use use, LocalDate day) {
        List<List<Outcome>> ways = plainly.ways(use).stream()
                .map(way -> plainly.outcomes(use, way, day))
                .toList();
        return DayByDay.best(ways) == Verdict.COVERED;
    }

    private static List<LocalDate> days(List<Change> changes, Use use) {
        return changes.stream()
                .filter(change -> change.element().equals(use.element()) && change.use() == use.kind())
                .flatMap(change -> DayByDay.days().stream().filter(change.days()::contains))
                .toList();
    }

    private static ScenarioWorld usual() {
        return Scenarios.usual();
    }

    private static Map<String, Object> amendment(String effective) {
        return Map.of(
                "key", "extended", "on", "DSA", "kind", "AMENDED", "effective", effective, "termTo", "2024-12-31");
    }

    private static Impact impact(Kind kind, Facts facts) {
        return Impact.of(facts, new ImpactScenario(kind, "DSA", null, null, null, ON), LATE);
    }

    /** From the first to the last day lost of the use of grades. */
    private static String daysLost(Impact impact) {
        Change grade = impact.losing().stream()
                .filter(change -> change.element().id().equals("grade"))
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
                .filter(dossier -> dossier.agreement().kind() == Agreement.Kind.DUL)
                .findFirst()
                .orElseThrow();
        Agreement agreement = new Agreement(
                "OTHER",
                "OTHER",
                Agreement.Kind.DUL,
                "OTHER",
                null,
                true,
                null,
                license.agreement().termFrom(),
                license.agreement().termTo(),
                license.agreement().terms());
        return new Dossier(agreement, license.parties(), List.of(), license.acts(), license.users());
    }

    private static Facts with(Facts facts, Dossier another) {
        List<Dossier> dossiers = new ArrayList<>(facts.dossiers());
        dossiers.add(another);
        return new Facts(
                facts.project(),
                facts.history(),
                dossiers,
                facts.hubs(),
                facts.citations(),
                facts.conditions(),
                facts.lineage(),
                facts.uses());
    }
}
