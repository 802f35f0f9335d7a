package charteroak.coverage;

import charteroak.agreement.Agreement.Kind;
import charteroak.agreement.Moment;
import charteroak.agreement.Party.Role;
import charteroak.agreement.Schedule;
import charteroak.agreement.Standing;
import charteroak.coverage.CoverageReport.ElementUseCoverage;
import charteroak.coverage.Facts.Use;
import charteroak.coverage.RuleResult.Outcome;
import charteroak.request.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The decision, pure: the same facts and moment give the same answer. Rules about a schedule must all hold for one and the same
 * schedule; where several grant an element, the answer rests on the one that serves it best on the day, and the verdict counts all.
 */
final class Evaluation {

    private final Known known;
    private final Moment moment;
    private final ProgrammeRules programme;
    private final SharingRules sharing;
    private final LicenseRule license;

    private Evaluation(Facts facts, Moment moment) {
        this.known = new Known(facts, moment.knownAt());
        this.moment = moment;
        this.programme = new ProgrammeRules(known);
        this.sharing = new SharingRules(known);
        this.license = new LicenseRule(known);
    }

    /** The verdict on each use of a project and on all together; a project that uses nothing yet is left to counsel. */
    static CoverageReport report(Project project, Facts facts, Moment moment) {
        Evaluation evaluation = new Evaluation(facts, moment);
        List<Decision> decisions = new ArrayList<>();
        List<ElementUseCoverage> uses = new ArrayList<>();
        for (Use use : facts.uses()) {
            List<Ruling> common = evaluation.common(use);
            List<List<Ruling>> ways = evaluation.ways(project, use);
            Decision decision = Decision.of(common)
                    .and(Decision.anyOf(ways.stream().map(Decision::of).toList()));
            decisions.add(decision);
            uses.add(new ElementUseCoverage(
                    use.element(),
                    use.kind(),
                    decision.on(moment.asOf()),
                    decision.standsUntil(moment.asOf()),
                    evaluation.results(common, evaluation.best(ways))));
        }
        Decision all = Decision.allOf(decisions);
        return new CoverageReport(
                project,
                moment.asOf(),
                moment.knownAt(),
                all.on(moment.asOf()),
                all.standsUntil(moment.asOf()),
                RuleSet.CURRENT,
                List.copyOf(uses));
    }

    /** The sharing side of every grant of one element; purpose and license depend on a project and do not apply. */
    static List<ElementCoverage> covering(Facts facts, Moment moment) {
        Evaluation evaluation = new Evaluation(facts, moment);
        List<ElementCoverage> covering = new ArrayList<>();
        for (Use use : facts.uses()) {
            List<Ruling> common = evaluation.common(use);
            for (Grant grant : evaluation.grants(use)) {
                List<Ruling> rulings = evaluation.rulingsOnGrant(null, use, grant);
                Decision decision = Decision.of(common).and(Decision.of(rulings));
                covering.add(new ElementCoverage(
                        use.element().id(),
                        grant.sharing().agreement(),
                        grant.schedule(),
                        decision.on(moment.asOf()),
                        decision.standsUntil(moment.asOf()),
                        RuleSet.CURRENT,
                        evaluation.results(common, rulings)));
            }
        }
        return List.copyOf(covering);
    }

    private List<Ruling> common(Use use) {
        return List.of(programme.memorandum(use.provider()), programme.hub());
    }

    private List<List<Ruling>> ways(Project project, Use use) {
        List<List<Ruling>> ways = new ArrayList<>();
        grants(use).forEach(grant -> ways.add(rulingsOnGrant(project, use, grant)));
        if (ways.isEmpty()) {
            nearest(use).forEach(agreement -> ways.add(rulingsWithoutGrant(project, use, agreement)));
        }
        if (ways.isEmpty()) {
            ways.add(rulingsWithoutGrant(project, use, null));
        }
        return ways;
    }

    /** The schedules that may grant an element: of its own provider, in order of agreement and schedule. */
    private List<Grant> grants(Use use) {
        List<Grant> grants = new ArrayList<>();
        for (Standing agreement : known.all(Kind.DSA)) {
            for (Schedule schedule : agreement.dossier().schedules()) {
                boolean own = schedule.provider() == null
                        || schedule.provider().id().equals(use.provider().id());
                if (own && use.grantingScheduleIds().contains(schedule.id())) {
                    grants.add(new Grant(agreement, schedule));
                }
            }
        }
        return grants;
    }

    /** The sharing agreements that come nearest when none grants the element: those of its provider, else all. */
    private List<Standing> nearest(Use use) {
        List<Standing> all = known.all(Kind.DSA);
        List<Standing> own = all.stream()
                .filter(agreement -> agreement.hasParty(use.provider().id(), Set.of(Role.PROVIDER)))
                .toList();
        return own.isEmpty() ? all : own;
    }

    private List<Ruling> rulingsOnGrant(@Nullable Project project, Use use, Grant grant) {
        Standing agreement = grant.sharing();
        Schedule schedule = grant.schedule();
        Ruling purpose = project == null
                ? Ruling.notApplicable(
                        Rule.R07, "The purpose is judged for each project; the schedule states which it allows.")
                : sharing.purpose(agreement, schedule, use, project.purpose());
        return List.of(
                sharing.agreement(agreement, use.provider()),
                sharing.grant(agreement, schedule, use),
                sharing.affirmation(agreement, schedule, use),
                purpose,
                license(project, use, agreement));
    }

    private List<Ruling> rulingsWithoutGrant(Project project, Use use, @Nullable Standing agreement) {
        return List.of(
                agreement == null ? sharing.noAgreement(use.provider()) : sharing.agreement(agreement, use.provider()),
                sharing.noGrant(use, agreement),
                Ruling.notApplicable(Rule.R05, "No schedule grants the element, so there is no legal basis to judge."),
                Ruling.notApplicable(Rule.R07, "No schedule grants the element, so there are no purposes to judge."),
                license(project, use, agreement));
    }

    private Ruling license(@Nullable Project project, Use use, @Nullable Standing agreement) {
        return project == null
                ? Ruling.notApplicable(Rule.R08, "The license is judged for each project.")
                : license.license(project, use, agreement);
    }

    /** The way that serves best on the day: least violated, then least undecided, then the first. */
    private List<Ruling> best(List<List<Ruling>> ways) {
        Comparator<List<Ruling>> byVerdict =
                Comparator.comparingInt(way -> weight(Decision.of(way).on(moment.asOf())));
        return ways.stream()
                .min(byVerdict
                        .thenComparing(way -> count(way, Outcome.VIOLATED))
                        .thenComparing(way -> count(way, Outcome.UNKNOWN)))
                .orElseThrow();
    }

    private static int weight(Verdict verdict) {
        return switch (verdict) {
            case COVERED -> 0;
            case NEEDS_COUNSEL -> 1;
            case NOT_COVERED -> 2;
        };
    }

    private long count(List<Ruling> way, Outcome outcome) {
        LocalDate day = moment.asOf();
        return way.stream().filter(ruling -> ruling.outcome(day) == outcome).count();
    }

    private List<RuleResult> results(List<Ruling> common, List<Ruling> way) {
        return Stream.concat(common.stream(), way.stream())
                .map(ruling -> ruling.on(moment.asOf()))
                .toList();
    }

    /** A schedule of a sharing agreement that grants an element. */
    private record Grant(Standing sharing, Schedule schedule) {}
}
