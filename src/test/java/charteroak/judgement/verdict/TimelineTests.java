package charteroak.judgement.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import charteroak.agreements.agreement.Moment;
import charteroak.judgement.coverage.RandomHistory;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.CoverageMatrix.Cell;
import charteroak.judgement.verdict.CoverageReport.VerdictCounts;
import charteroak.judgement.verdict.Timeline.CoverageInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTests {

    @Test
    void saysOfEveryDayWhatThePointInTimeReportSays() {
        qt().withExamples(150)
                .withShrinkCycles(0)
                .forAll(longs().all(), integers().between(0, 2 * RandomHistory.DAYS))
                .checkAssert((seed, known) -> compare(
                        RandomHistory.from(seed),
                        RandomHistory.FIRST.plusDays(known).atTime(18, 0).toInstant(ZoneOffset.UTC)));
    }

    @Test
    void keepsToTheDaysAskedFor() {
        Facts facts = RandomHistory.from(7);
        LocalDate first = RandomHistory.FIRST.plusDays(5);
        LocalDate last = RandomHistory.FIRST.plusDays(9);
        Timeline timeline = new Timeline(new Evaluation(facts, Instant.MAX), facts.uses(), use -> true);
        List<CoverageInterval> whole = timeline.between(null, null);
        List<CoverageInterval> asked = timeline.between(first, last);
        assertThat(whole.getFirst().from()).isNull();
        assertThat(whole.getLast().until()).isNull();
        assertThat(asked.getFirst().from()).isEqualTo(first);
        assertThat(asked.getLast().until()).isEqualTo(last);
        first.datesUntil(last)
                .forEach(day -> assertThat(on(asked, day).verdict())
                        .isEqualTo(on(whole, day).verdict()));
    }

    @Test
    void countsOnlyUsesThatMayBeTold() {
        for (long seed = 0; seed < 50; seed++) {
            Facts facts = RandomHistory.from(seed);
            Evaluation evaluation = new Evaluation(facts, Instant.MAX);
            List<Use> one = facts.uses().stream().limit(1).toList();
            List<CoverageInterval> all = new Timeline(evaluation, facts.uses(), one::contains).between(null, null);
            List<CoverageInterval> none = new Timeline(evaluation, facts.uses(), use -> false).between(null, null);
            for (LocalDate day : RandomHistory.days()) {
                Verdict verdict = evaluation.together(one).on(day);
                assertThat(on(all, day).counts()).isEqualTo(counting(verdict, (int)
                        facts.uses().stream().filter(one::contains).count()));
                assertThat(on(none, day).counts()).isEqualTo(new VerdictCounts(0, 0, 0));
                assertThat(on(none, day).verdict()).isEqualTo(on(all, day).verdict());
            }
        }
    }

    private static VerdictCounts counting(Verdict verdict, int uses) {
        return new VerdictCounts(
                verdict == Verdict.COVERED ? uses : 0,
                verdict == Verdict.NOT_COVERED ? uses : 0,
                verdict == Verdict.NEEDS_COUNSEL ? uses : 0);
    }

    @Test
    void makesTheMatrixOfTheSameJudgement() {
        for (long seed = 0; seed < 300; seed++) {
            Facts facts = RandomHistory.from(seed);
            Moment moment = new Moment(RandomHistory.FIRST.plusDays(20), Instant.MAX);
            CoverageReport report = Evaluation.report(facts, moment);
            CoverageMatrix matrix = Evaluation.matrix(facts, moment);
            assertThat(matrix.verdict()).isEqualTo(report.verdict());
            for (int at = 0; at < matrix.rows().size(); at++) {
                CoverageMatrix.Row row = matrix.rows().get(at);
                assertThat(row.verdict()).isEqualTo(report.elements().get(at).verdict());
                assertThat(row.rules())
                        .isEqualTo(report.elements().get(at).rules().stream()
                                .map(rule -> new Cell(rule.code(), rule.outcome()))
                                .toList());
                boolean covered = row.agreements().stream().anyMatch(grant -> grant.verdict() == Verdict.COVERED);
                assertThat(covered).isEqualTo(row.verdict() == Verdict.COVERED);
            }
        }
    }

    private static void compare(Facts facts, Instant knownAt) {
        Evaluation evaluation = new Evaluation(facts, knownAt);
        List<CoverageInterval> whole = new Timeline(evaluation, facts.uses(), use -> true).between(null, null);
        for (LocalDate day : RandomHistory.days()) {
            CoverageReport report = Evaluation.report(facts, new Moment(day, knownAt));
            assertThat(on(whole, day).verdict()).as("%s", day).isEqualTo(report.verdict());
            assertThat(on(whole, day).counts()).as("%s", day).isEqualTo(report.counts());
            assertThat(on(whole, day).rules())
                    .isEqualTo(report.elements().stream()
                            .flatMap(use -> use.rules().stream())
                            .filter(rule -> rule.outcome() == Outcome.VIOLATED || rule.outcome() == Outcome.UNKNOWN)
                            .map(RuleResult::code)
                            .distinct()
                            .sorted()
                            .toList());
            for (int at = 0; at < facts.uses().size(); at++) {
                Use use = facts.uses().get(at);
                assertThat(evaluation.together(List.of(use)).on(day))
                        .isEqualTo(report.elements().get(at).verdict());
            }
        }
    }

    private static CoverageInterval on(List<CoverageInterval> intervals, LocalDate day) {
        List<CoverageInterval> found = intervals.stream()
                .filter(interval -> interval.from() == null || !day.isBefore(interval.from()))
                .filter(interval -> interval.until() == null || !day.isAfter(interval.until()))
                .toList();
        assertThat(found).as("%s", day).hasSize(1);
        return found.getFirst();
    }
}
