package charteroak.judgement.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import charteroak.agreements.agreement.Moment;
import charteroak.daybyday.DayByDay;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.Evaluation;
import charteroak.judgement.verdict.ImpactScenario;
import charteroak.judgement.verdict.ImpactScenario.Kind;
import charteroak.judgement.verdict.Verdict;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class EvaluationTests {

    @Test
    void agreesWithTheRulesAppliedDayByDayAlsoOnWhatMightHappen() {
        Map<Kind, Integer> changing = new EnumMap<>(Kind.class);
        qt().withExamples(10_000)
                .withShrinkCycles(0)
                .forAll(
                        longs().all(),
                        integers().between(-2, RandomHistory.DAYS + 2),
                        integers().between(0, 2 * RandomHistory.DAYS))
                .checkAssert((seed, asOf, known) -> {
                    Moment moment = new Moment(
                            RandomHistory.FIRST.plusDays(asOf),
                            RandomHistory.FIRST.plusDays(known).atTime(18, 0).toInstant(ZoneOffset.UTC));
                    Facts facts = LateRecords.in(StoppedWork.in(RandomHistory.from(seed), seed), seed + 1);
                    DayByDay plainly = new DayByDay(facts, moment.knownAt(), RandomHistory.days());
                    assertThat(Comparison.of(report(facts, moment), plainly)).isEmpty();
                    ImpactScenario scenario = RandomScenario.in(facts, seed);
                    ImpactComparison impact = new ImpactComparison(facts, scenario, moment.knownAt(), plainly);
                    assertThat(impact.disagreements()).as("%s", scenario).isEmpty();
                    changing.merge(scenario.kind(), impact.changes() ? 1 : 0, Integer::sum);
                });
        assertThat(changing).as("%s", changing).hasSize(Kind.values().length);
        assertThat(changing.values())
                .as("%s", changing)
                .allSatisfy(count -> assertThat(count).isGreaterThan(20));
    }

    @Test
    void meetsEveryOutcomeOfEveryRuleInRandomHistories() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (long seed = 0; seed < 2_000; seed++) {
            Moment moment = new Moment(RandomHistory.FIRST.plusDays(14), Instant.MAX);
            CoverageReport report = report(RandomHistory.from(seed), moment);
            verdicts.merge(report.verdict(), 1, Integer::sum);
            report.elements()
                    .forEach(use -> use.rules()
                            .forEach(rule -> outcomes.merge(rule.code() + " " + rule.outcome(), 1, Integer::sum)));
        }
        assertThat(verdicts).hasSize(3);
        assertThat(verdicts.values())
                .as("%s", verdicts)
                .allSatisfy(count -> assertThat(count).isGreaterThan(20));
        for (Rule rule : Rule.values()) {
            assertThat(outcomes.getOrDefault(rule + " SATISFIED", 0))
                    .as("%s satisfied", rule)
                    .isGreaterThan(20);
            assertThat(outcomes.getOrDefault(rule + " VIOLATED", 0))
                    .as("%s violated", rule)
                    .isGreaterThan(5);
        }
    }

    private static CoverageReport report(Facts facts, Moment moment) {
        return Evaluation.report(facts, moment);
    }
}
