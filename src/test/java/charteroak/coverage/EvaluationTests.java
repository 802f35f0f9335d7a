package charteroak.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import charteroak.agreement.Moment;
import charteroak.coverage.CoverageReport.ElementUseCoverage;
import charteroak.rules.Facts;
import charteroak.rules.Facts.Use;
import charteroak.rules.Rule;
import charteroak.rules.RuleResult;
import charteroak.rules.RuleResult.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EvaluationTests {

    @Test
    void agreesWithTheRulesAppliedDayByDay() {
        qt().withExamples(10_000)
                .withShrinkCycles(0)
                .forAll(
                        longs().all(),
                        integers().between(-2, RandomHistory.DAYS + 2),
                        integers().between(0, 2 * RandomHistory.DAYS))
                .checkAssert((seed, asOf, known) -> compare(
                        RandomHistory.from(seed),
                        RandomHistory.FIRST.plusDays(asOf),
                        RandomHistory.FIRST.plusDays(known).atTime(18, 0).toInstant(ZoneOffset.UTC)));
    }

    @Test
    void meetsEveryOutcomeOfEveryRuleInRandomHistories() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (long seed = 0; seed < 2_000; seed++) {
            Facts facts = RandomHistory.from(seed);
            Moment moment = new Moment(RandomHistory.FIRST.plusDays(14), Instant.MAX);
            CoverageReport report = Evaluation.report(Objects.requireNonNull(facts.project()), facts, moment);
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

    private static void compare(Facts facts, LocalDate asOf, Instant knownAt) {
        CoverageReport report =
                Evaluation.report(Objects.requireNonNull(facts.project()), facts, new Moment(asOf, knownAt));
        DayByDay plainly = new DayByDay(facts, knownAt);
        Map<LocalDate, List<Verdict>> verdicts = new HashMap<>();
        for (int at = 0; at < facts.uses().size(); at++) {
            Map<LocalDate, Verdict> found =
                    compare(facts.uses().get(at), report.elements().get(at), plainly, asOf);
            found.forEach((day, verdict) ->
                    verdicts.computeIfAbsent(day, any -> new ArrayList<>()).add(verdict));
        }
        Function<LocalDate, Verdict> together = day -> DayByDay.together(verdicts.getOrDefault(day, List.of()));
        assertThat(report.verdict()).isEqualTo(together.apply(asOf));
        assertThat(report.validFrom()).isEqualTo(DayByDay.since(asOf, together));
        assertThat(report.validUntil()).isEqualTo(DayByDay.until(asOf, together));
    }

    private static Map<LocalDate, Verdict> compare(
            Use use, ElementUseCoverage found, DayByDay plainly, LocalDate asOf) {
        List<DayByDay.Way> ways = plainly.ways(use);
        Map<LocalDate, List<List<Outcome>>> outcomes = new HashMap<>();
        Map<LocalDate, Verdict> verdicts = new HashMap<>();
        for (LocalDate day : DayByDay.days()) {
            List<List<Outcome>> ofDay =
                    ways.stream().map(way -> plainly.outcomes(use, way, day)).toList();
            outcomes.put(day, ofDay);
            verdicts.put(day, DayByDay.best(ofDay));
        }
        assertThat(found.verdict()).isEqualTo(verdicts.get(asOf));
        assertThat(found.validFrom()).isEqualTo(DayByDay.since(asOf, verdicts::get));
        assertThat(found.validUntil()).isEqualTo(DayByDay.until(asOf, verdicts::get));
        int best = DayByDay.bestWay(Objects.requireNonNull(outcomes.get(asOf)));
        assertThat(found.rules()).hasSize(Rule.values().length);
        for (int rule = 0; rule < found.rules().size(); rule++) {
            int at = rule;
            compare(
                    found.rules().get(rule),
                    asOf,
                    day -> Objects.requireNonNull(outcomes.get(day)).get(best).get(at));
        }
        return verdicts;
    }

    private static void compare(RuleResult result, LocalDate asOf, Function<LocalDate, Outcome> expected) {
        Outcome now = expected.apply(asOf);
        boolean fine = now == Outcome.SATISFIED || now == Outcome.NOT_APPLICABLE;
        if (result.outcome() != now
                || result.reason().isBlank()
                || (result.remedy() == null) != fine
                || !Objects.equals(result.holdsFrom(), DayByDay.since(asOf, expected))
                || !Objects.equals(result.holdsUntil(), DayByDay.until(asOf, expected))) {
            fail(
                    "%s, expected %s from %s to %s",
                    result, now, DayByDay.since(asOf, expected), DayByDay.until(asOf, expected));
        }
    }
}
