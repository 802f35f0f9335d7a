package charteroak.judgement.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import charteroak.agreements.agreement.Moment;
import charteroak.daybyday.DayByDay;
import charteroak.judgement.coverage.Comparison;
import charteroak.judgement.coverage.Disagreement;
import charteroak.judgement.coverage.RandomHistory;
import charteroak.judgement.coverage.Scenario;
import charteroak.judgement.coverage.Scenarios;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.verdict.BrokenRules.Mutant;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That the tests of the rules can fail: whichever rule is broken, and however, they name it and no other. */
class BrokenRuleTests {

    private static final int HISTORIES = 4_000;
    private static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");

    /** R14 says of every day the same, and R16 never comes to hold again once it does not. */
    private static final Predicate<Mutant> SAME_AS_WHOLE = mutant -> switch (mutant.breakage()) {
        case ALWAYS_SATISFIED, NEVER_SATISFIED -> false;
        case FIRST_DAY_LEFT_OUT -> Set.of(Rule.R14, Rule.R16).contains(mutant.rule());
        case A_DAY_EARLY, A_DAY_LATE, LAST_DAY_LEFT_OUT -> mutant.rule() == Rule.R14;
    };

    /** What hardly any history shows: the first or last day of a study's basis, and consent withdrawn. */
    private static final Predicate<Mutant> RARE = mutant -> switch (mutant.breakage()) {
        case ALWAYS_SATISFIED, NEVER_SATISFIED -> false;
        case A_DAY_EARLY, A_DAY_LATE, FIRST_DAY_LEFT_OUT -> mutant.rule() == Rule.R12;
        case LAST_DAY_LEFT_OUT -> mutant.rule() == Rule.R12 || mutant.rule() == Rule.R21;
    };

    @Test
    void aBrokenRuleIsNamedByAScenario() {
        Set<Mutant> unnoticed = mutants(SAME_AS_WHOLE.negate());
        for (Scenario scenario : Scenarios.all()) {
            unnoticed.removeIf(mutant ->
                    onlyNames(mutant, scenario.disagreements(report(mutant, scenario.facts(), scenario.moment()))));
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void aBrokenRuleIsNamedByTheRulesAppliedDayByDay() {
        Set<Mutant> unnoticed = mutants(SAME_AS_WHOLE.or(RARE).negate());
        for (long seed = 0; seed < HISTORIES && !unnoticed.isEmpty(); seed++) {
            Facts facts = RandomHistory.from(seed);
            Moment moment = new Moment(RandomHistory.FIRST.plusDays(seed % RandomHistory.DAYS), LATE);
            DayByDay plainly = new DayByDay(facts, LATE, RandomHistory.days());
            unnoticed.removeIf(mutant -> onlyNames(mutant, Comparison.of(report(mutant, facts, moment), plainly)));
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void aRuleWithoutSuchADayIsNotBrokenByMisjudgingIt() {
        Set<Mutant> mutants = mutants(SAME_AS_WHOLE);
        assertThat(mutants).hasSize(5);
        for (long seed = 0; seed < HISTORIES / 12; seed++) {
            Facts facts = RandomHistory.from(seed);
            Moment moment = new Moment(RandomHistory.FIRST.plusDays(seed % RandomHistory.DAYS), LATE);
            CoverageReport whole = Evaluation.report(facts, moment);
            assertThat(mutants)
                    .allSatisfy(
                            mutant -> assertThat(report(mutant, facts, moment)).isEqualTo(whole));
        }
    }

    private static CoverageReport report(Mutant mutant, Facts facts, Moment moment) {
        return new Evaluation(facts, new BrokenRules(facts, moment.knownAt(), mutant)).report(moment);
    }

    private static boolean onlyNames(Mutant mutant, List<Disagreement> disagreements) {
        Set<String> named = disagreements.stream().map(Disagreement::about).collect(Collectors.toSet());
        named.retainAll(Arrays.stream(Rule.values()).map(Rule::name).toList());
        return named.equals(Set.of(mutant.rule().name()));
    }

    private static Set<Mutant> mutants(Predicate<Mutant> wanted) {
        Set<Mutant> mutants = new LinkedHashSet<>();
        for (Rule rule : Rule.values()) {
            for (Breakage breakage : Breakage.values()) {
                mutants.add(new Mutant(rule, breakage));
            }
        }
        mutants.removeIf(wanted.negate());
        return mutants;
    }
}
