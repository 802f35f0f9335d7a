package charteroak.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import charteroak.agreement.Moment;
import charteroak.coverage.CoverageReport.ElementUseCoverage;
import charteroak.coverage.Facts.Use;
import charteroak.coverage.RuleResult.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EvaluationTests {

    @Test
    void agreesWithTheRulesAppliedDayByDay() {
        qt().withExamples(3_000)
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
    void meetsEveryVerdictInRandomHistories() {
        Map<Verdict, Integer> met = new EnumMap<>(Verdict.class);
        for (long seed = 0; seed < 1_000; seed++) {
            Facts facts = RandomHistory.from(seed);
            Moment moment = new Moment(RandomHistory.FIRST.plusDays(25), Instant.MAX);
            Evaluation.report(Objects.requireNonNull(facts.project()), facts, moment)
                    .elements()
                    .forEach(use -> met.merge(use.verdict(), 1, Integer::sum));
        }
        assertThat(met).hasSize(3);
        assertThat(met.values()).allSatisfy(count -> assertThat(count).isGreaterThan(20));
    }

    private static void compare(Facts facts, LocalDate asOf, Instant knownAt) {
        CoverageReport report =
                Evaluation.report(Objects.requireNonNull(facts.project()), facts, new Moment(asOf, knownAt));
        DayByDay plainly = new DayByDay(facts, knownAt);
        Map<LocalDate, List<Verdict>> verdicts = new HashMap<>();
        for (int at = 0; at < facts.uses().size(); at++) {
            Use use = facts.uses().get(at);
            Map<LocalDate, Verdict> found = onEveryDay(day -> plainly.verdict(use, day));
            found.forEach((day, verdict) ->
                    verdicts.computeIfAbsent(day, any -> new ArrayList<>()).add(verdict));
            compare(use, report.elements().get(at), plainly, asOf, found);
        }
        Function<LocalDate, Verdict> together = day -> DayByDay.together(verdicts.getOrDefault(day, List.of()));
        assertThat(report.verdict()).isEqualTo(together.apply(asOf));
        assertThat(report.validUntil()).isEqualTo(DayByDay.until(asOf, together));
    }

    private static void compare(
            Use use, ElementUseCoverage found, DayByDay plainly, LocalDate asOf, Map<LocalDate, Verdict> verdicts) {
        assertThat(found.verdict()).isEqualTo(verdicts.get(asOf));
        assertThat(found.validUntil()).isEqualTo(DayByDay.until(asOf, day -> verdicts.get(day)));
        DayByDay.Way way = plainly.best(use, asOf);
        Map<LocalDate, List<Outcome>> outcomes = onEveryDay(day -> plainly.outcomes(use, way, day));
        for (int rule = 0; rule < found.rules().size(); rule++) {
            int at = rule;
            RuleResult result = found.rules().get(rule);
            Function<LocalDate, Outcome> expected =
                    day -> outcomes.getOrDefault(day, List.of()).get(at);
            Outcome now = expected.apply(asOf);
            assertThat(result.outcome()).as(result.code()).isEqualTo(now);
            assertThat(result.reason()).isNotBlank();
            assertThat(result.remedy() == null)
                    .as("%s", result)
                    .isEqualTo(now == Outcome.SATISFIED || now == Outcome.NOT_APPLICABLE);
            assertThat(result.holdsFrom()).as(result.code()).isEqualTo(DayByDay.since(asOf, expected));
            assertThat(result.holdsUntil()).as(result.code()).isEqualTo(DayByDay.until(asOf, expected));
        }
    }

    private static <T> Map<LocalDate, T> onEveryDay(Function<LocalDate, T> answer) {
        Map<LocalDate, T> answers = new HashMap<>();
        DayByDay.days().forEach(day -> answers.put(day, answer.apply(day)));
        return answers;
    }
}
