package charteroak.lineage.review;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.coverage.Coverage;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the elements that a project read without an agreement that covers them. Lineage does not tell whether a column
 * was read to link records or as payload, so any covered use of an element suffices.
 */
@Component
record CoverageGaps(Coverage coverage) {

    /** Why nothing covers each uncovered element, by element. */
    Map<ElementId, Sentence> among(
            Collection<ElementId> elements, ProjectId project, Moment moment, CoverOfDays judged) {
        Map<ElementId, List<ElementUseCoverage>> uses = judged.of(project, moment.asOf(), () -> uses(project, moment));
        Map<ElementId, Sentence> gaps = new HashMap<>();
        for (ElementId element : elements) {
            List<ElementUseCoverage> asked = uses.getOrDefault(element, List.of());
            if (asked.stream().noneMatch(use -> use.verdict() == Verdict.COVERED)) {
                gaps.put(element, reason(asked));
            }
        }
        return gaps;
    }

    private Map<ElementId, List<ElementUseCoverage>> uses(ProjectId project, Moment moment) {
        return coverage.reportWithoutLineage(project, moment).stream()
                .flatMap(report -> report.elements().stream())
                .collect(Collectors.groupingBy(use -> use.element().id()));
    }

    private static Sentence reason(List<ElementUseCoverage> asked) {
        if (asked.isEmpty()) {
            return Sentence.of("gap.notAskedFor");
        }
        return Sentence.several(asked.stream()
                .flatMap(use -> use.rules().stream())
                .filter(CoverageGaps::stands)
                .map(rule -> Sentence.of("gap.rule", Part.text(rule.code()), rule.reason()))
                .distinct()
                .toList());
    }

    private static boolean stands(RuleResult rule) {
        return rule.outcome() == RuleResult.Outcome.VIOLATED || rule.outcome() == RuleResult.Outcome.UNKNOWN;
    }
}
