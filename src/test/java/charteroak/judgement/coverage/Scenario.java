package charteroak.judgement.coverage;

import charteroak.agreements.agreement.Moment;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleResult.ConditionResult;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A worked scenario.
 *
 * @param use the element whose use is asked about
 * @param expected the verdict, its first and last day, what rules say by code, which conditions fail, and for which years
 */
public record Scenario(String name, Facts facts, Moment moment, String use, Map<String, Object> expected) {

    static Scenario of(Map<String, Object> written) {
        ScenarioWorld world = Scenarios.usual();
        world.happened(ScenarioWorld.map(written, "given"));
        Map<String, Object> ask = ScenarioWorld.map(written, "ask");
        LocalDate asOf = Objects.requireNonNull(ScenarioWorld.day(ask, "asOf"));
        LocalDate known = ScenarioWorld.day(ask, "knownAt");
        LocalDate until = known == null ? LocalDate.of(2030, 1, 1) : known;
        return new Scenario(
                ScenarioWorld.text(written, "name"),
                world.facts(),
                new Moment(asOf, until.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC)),
                ScenarioWorld.text(ask, "use"),
                ScenarioWorld.map(written, "expect"));
    }

    /** What a report on its facts says otherwise than expected. */
    public List<Disagreement> disagreements(CoverageReport report) {
        ElementUseCoverage coverage = report.elements().stream()
                .filter(one -> one.element().id().value().equals(use))
                .findFirst()
                .orElseThrow();
        List<Disagreement> found = new ArrayList<>();
        expected.forEach((what, answer) -> {
            Object said = said(coverage, what);
            if (!String.valueOf(said).equals(String.valueOf(answer))) {
                found.add(new Disagreement(what, "%s, expected %s, in %s".formatted(said, answer, coverage)));
            }
        });
        return found;
    }

    private static Object said(ElementUseCoverage coverage, String what) {
        return switch (what) {
            case "verdict" -> coverage.verdict();
            case "from" -> String.valueOf(coverage.validFrom());
            case "until" -> String.valueOf(coverage.validUntil());
            case "years" ->
                coverage.coveredYears().stream()
                        .map(years -> years.from() + "-" + (years.to() == null ? "" : years.to()))
                        .toList();
            case "failing" ->
                rule(coverage, "R06").reasons().stream()
                        .filter(reason ->
                                reason.outcome() != Outcome.SATISFIED && reason.outcome() != Outcome.NOT_APPLICABLE)
                        .map(ConditionResult::condition)
                        .toList();
            default -> rule(coverage, what).outcome();
        };
    }

    private static RuleResult rule(ElementUseCoverage coverage, String code) {
        return coverage.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
