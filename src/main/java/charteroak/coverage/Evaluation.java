package charteroak.coverage;

import charteroak.agreement.Moment;
import charteroak.agreement.Schedule;
import charteroak.agreement.Standing;
import charteroak.coverage.CoverageReport.ElementUseCoverage;
import charteroak.coverage.Facts.Use;
import charteroak.coverage.Judgement.Judged;
import charteroak.request.Project;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The decision, pure: the same facts and moment give the same answer. Rules about a schedule must all hold for one and the same
 * schedule, and those about a license for one and the same license; where several serve, the answer rests on what serves best on the
 * day, and the verdict counts all. One evaluation, one thread.
 */
final class Evaluation {

    private final Facts facts;
    private final Known known;
    private final Rules rules;
    private final Ways ways;
    private final Map<Shape, Judgement> judged = new HashMap<>();
    private final Map<Ruling, RuleResult> words = new IdentityHashMap<>();

    Evaluation(Facts facts, Instant knownAt) {
        this.facts = facts;
        this.known = new Known(facts, knownAt);
        this.rules = new Rules(known);
        this.ways = new Ways(known);
    }

    /** The verdict on each use of a project and on all together; a project that uses nothing yet is left to counsel. */
    static CoverageReport report(Project project, Facts facts, Moment moment) {
        Evaluation evaluation = new Evaluation(facts, moment.knownAt());
        LocalDate on = moment.asOf();
        List<ElementUseCoverage> uses =
                facts.uses().stream().map(use -> evaluation.coverage(use, on)).toList();
        Decision all = evaluation.together(facts.uses());
        return new CoverageReport(
                project,
                on,
                moment.knownAt(),
                all.on(on),
                all.stands(on).from(),
                all.stands(on).until(),
                RuleSet.CURRENT,
                uses);
    }

    /** The sharing side of every grant of one element; what depends on a project does not apply. */
    static List<ElementCoverage> covering(Facts facts, Moment moment) {
        Evaluation evaluation = new Evaluation(facts, moment.knownAt());
        List<ElementCoverage> covering = new ArrayList<>();
        for (Use use : facts.uses()) {
            for (Way way : evaluation.ways.grants(use)) {
                Standing sharing = Objects.requireNonNull(way.sharing());
                Schedule schedule = Objects.requireNonNull(way.schedule());
                Judged one = Judged.of(way, evaluation.rules.onGrant(use, sharing, schedule));
                covering.add(new ElementCoverage(
                        use.element().id(),
                        sharing.agreement(),
                        schedule,
                        one.decision().on(moment.asOf()),
                        one.decision().stands(moment.asOf()).from(),
                        one.decision().stands(moment.asOf()).until(),
                        RuleSet.CURRENT,
                        evaluation.inWords(use, one, moment.asOf())));
            }
        }
        return List.copyOf(covering);
    }

    /** What the rules say of a use of the project on every day. */
    Judgement judge(Use use) {
        Shape shape = known.shape(use);
        Judgement found = judged.get(shape);
        if (found == null) {
            Project project = Objects.requireNonNull(facts.project());
            found = Judgement.of(ways.of(use).stream()
                    .map(way -> Judged.of(way, rules.on(project, use, way)))
                    .toList());
            judged.put(shape, found);
        }
        return found;
    }

    /** The verdict on several uses together on every day. */
    Decision together(List<Use> uses) {
        Map<Decision, Judgement> once = new IdentityHashMap<>();
        for (Use use : uses) {
            Judgement judgement = judge(use);
            once.put(judgement.decision(), judgement);
        }
        return Decision.allOf(once.keySet());
    }

    private ElementUseCoverage coverage(Use use, LocalDate on) {
        Judgement judgement = judge(use);
        return new ElementUseCoverage(
                use.element(),
                use.kind(),
                judgement.decision().on(on),
                judgement.decision().stands(on).from(),
                judgement.decision().stands(on).until(),
                inWords(use, judgement.best(on), on));
    }

    private List<RuleResult> inWords(Use use, Judged way, LocalDate on) {
        List<RuleResult> results = new ArrayList<>(way.rulings().size());
        for (Ruling ruling : way.rulings()) {
            RuleResult result = ruling.named() ? null : words.get(ruling);
            if (result == null) {
                result = ruling.on(use, on);
                words.put(ruling, result);
            }
            results.add(result);
        }
        return List.copyOf(results);
    }
}
