package charteroak.judgement.plan;

import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.Crowd;
import charteroak.judgement.trial.Library;
import charteroak.judgement.trial.PlannedWorld;
import charteroak.judgement.trial.TriedActs;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.Evaluation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes plans from facts. Pure: the same facts and request give the same plan. */
final class Planner {

    private Planner() {}

    static RequestPlan plan(Ask ask, Library library, Facts facts) {
        CoverageReport before = Evaluation.report(facts, ask.now());
        Set<String> hopeless = hopeless(before);
        PlannedWorld start = new PlannedWorld(ask, library, facts);
        List<Candidate> plans = PlanSearch.plans(
                Crowd.gathered(Settled.of(start)),
                use -> !hopeless.contains(key(use)) && !use.classes().isEmpty());
        Candidate best = plans.getFirst();
        TriedActs trail = TriedActs.replay(start, best.said());
        CoverageReport after = Evaluation.report(trail.world().facts(), ask.afterwards());
        return RequestPlan.of(
                ask,
                before.verdict(),
                after,
                trail.acts(),
                Remaining.after(trail.world(), trail.acts()),
                plans.subList(1, plans.size()));
    }

    /** The uses that no act can make lawful, each as its element id and kind. */
    private static Set<String> hopeless(CoverageReport before) {
        Set<String> hopeless = new HashSet<>();
        for (ElementUseCoverage use : before.elements()) {
            boolean never = use.rules().stream()
                    .anyMatch(rule -> rule.rule() == Rule.R14 && rule.outcome() == Outcome.VIOLATED);
            if (never) {
                hopeless.add(use.element().id() + " " + use.use());
            }
        }
        return hopeless;
    }

    private static String key(Use use) {
        return use.element().id() + " " + use.kind();
    }
}
