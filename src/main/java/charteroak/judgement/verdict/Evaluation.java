package charteroak.judgement.verdict;

import charteroak.agreements.act.AgreementKind;
import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Dossier;
import charteroak.agreements.agreement.Moment;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.YearRange;
import charteroak.ground.store.RequestTime;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.GrantingWay;
import charteroak.judgement.rules.Rules;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleSet;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.verdict.CoverageMatrix.Cell;
import charteroak.judgement.verdict.CoverageMatrix.Grant;
import charteroak.judgement.verdict.CoverageMatrix.Row;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.Judgement.Judged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides verdicts. Rules about a schedule must all hold for the same schedule, and those about a license for the same
 * license; where several serve, the answer shows the one that serves best on the day. Pure; for one evaluation on one
 * thread.
 */
public final class Evaluation {

    private final Facts facts;
    private final Rules rules;
    private final Map<List<@Nullable Object>, Judgement> judged = new HashMap<>();
    private final Map<Ruling, RuleResult> words = new IdentityHashMap<>();

    public Evaluation(Facts facts, Instant knownAt) {
        this(facts, new Rules(facts, knownAt));
    }

    Evaluation(Facts facts, Rules rules) {
        this.facts = facts;
        this.rules = rules;
    }

    /** The verdicts on each use of a project and on all uses together; a project without uses needs counsel. */
    public static CoverageReport report(Facts facts, Moment moment) {
        return new Evaluation(facts, moment.knownAt()).report(moment);
    }

    /** The verdict on all uses of a project together, without words. */
    public static Verdict verdict(Facts facts, Moment moment) {
        return new Evaluation(facts, moment.knownAt()).together(facts.uses()).on(moment.asOf());
    }

    /** The verdicts on each use of a project, in order, without words. */
    public static List<Verdict> verdicts(Facts facts, Moment moment) {
        Evaluation evaluation = new Evaluation(facts, moment.knownAt());
        return facts.uses().stream()
                .map(use -> evaluation.judge(use).decision().on(moment.asOf()))
                .toList();
    }

    /** Tests whether a use is covered, judging it only when asked. */
    public static Predicate<Use> covered(Facts facts, Moment moment) {
        Evaluation evaluation = new Evaluation(facts, moment.knownAt());
        return use -> evaluation.judge(use).decision().on(moment.asOf()) == Verdict.COVERED;
    }

    /**
     * The uses that are covered on a day by some facts but not by changed ones, which have the same uses in the same
     * order.
     */
    public static List<Use> lost(Facts facts, Facts changed, Moment moment) {
        Predicate<Use> before = covered(facts, moment);
        Predicate<Use> after = covered(changed, moment);
        return IntStream.range(0, facts.uses().size())
                .filter(at -> before.test(facts.uses().get(at)))
                .filter(at -> !after.test(changed.uses().get(at)))
                .mapToObj(facts.uses()::get)
                .toList();
    }

    /** Every use against every rule and every sharing agreement that grants the element, without words. */
    public static CoverageMatrix matrix(Facts facts, Moment moment) {
        Evaluation evaluation = new Evaluation(facts, moment.knownAt());
        LocalDate on = moment.asOf();
        Map<Judgement, Row> shapes = new IdentityHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Use use : facts.uses()) {
            Judgement judgement = evaluation.judge(use);
            Row shape = shapes.computeIfAbsent(judgement, any -> row(use, judgement, on));
            rows.add(new Row(use.element(), use.kind(), shape.verdict(), shape.rules(), shape.agreements()));
        }
        return new CoverageMatrix(
                Objects.requireNonNull(facts.project()),
                on,
                moment.knownAt(),
                evaluation.together(facts.uses()).on(on),
                RuleSet.CURRENT,
                facts.dossiers().stream()
                        .map(Dossier::agreement)
                        .filter(agreement -> agreement.kind() == AgreementKind.DSA)
                        .toList(),
                rows,
                0);
    }

    private static Row row(Use use, Judgement judgement, LocalDate on) {
        List<Cell> cells = judgement.best(on).rulings().stream()
                .map(ruling -> new Cell(ruling.rule().name(), ruling.outcome(on)))
                .toList();
        Map<AgreementId, List<VerdictDays>> byAgreement = new LinkedHashMap<>();
        for (Judged way : judgement.ways()) {
            if (way.way().sharing() != null && way.way().schedule() != null) {
                byAgreement
                        .computeIfAbsent(way.way().sharing().agreement().id(), id -> new ArrayList<>())
                        .add(way.decision());
            }
        }
        List<Grant> grants = new ArrayList<>();
        byAgreement.forEach(
                (id, ways) -> grants.add(new Grant(id, VerdictDays.anyOf(ways).on(on))));
        return new Row(use.element(), use.kind(), judgement.decision().on(on), cells, grants);
    }

    /** The sharing side of every grant of one element; rules that depend on a project do not apply. */
    public static List<ElementCoverage> covering(Facts facts, Moment moment) {
        Evaluation evaluation = new Evaluation(facts, moment.knownAt());
        List<ElementCoverage> covering = new ArrayList<>();
        for (Use use : facts.uses()) {
            for (GrantingWay way : evaluation.rules.grants(use)) {
                Standing sharing = Objects.requireNonNull(way.sharing());
                Schedule schedule = Objects.requireNonNull(way.schedule());
                Judged one = Judged.of(way, evaluation.rules.onGrant(use, sharing, schedule));
                boolean covered = one.decision().on(moment.asOf()) == Verdict.COVERED;
                covering.add(new ElementCoverage(
                        use.element().id(),
                        sharing.agreement(),
                        schedule,
                        one.decision().on(moment.asOf()),
                        one.decision().stands(moment.asOf()).from(),
                        one.decision().stands(moment.asOf()).until(),
                        RuleSet.CURRENT,
                        evaluation.inWords(use, one, moment.asOf()),
                        covered ? evaluation.rules.coveredYears(use, way) : null,
                        covered ? evaluation.coveredUses(use, way, moment.asOf()) : List.of(),
                        evaluation.rules.restingOn(use, way, moment.asOf())));
            }
        }
        return List.copyOf(covering);
    }

    /**
     * The kinds of use that the sharing side of a grant allows. The grant is judged as for a linkage key, which may go
     * farthest.
     */
    private List<ElementUse.Kind> coveredUses(Use use, GrantingWay way, LocalDate on) {
        Standing sharing = Objects.requireNonNull(way.sharing());
        Schedule schedule = Objects.requireNonNull(way.schedule());
        return Stream.of(ElementUse.Kind.values())
                .filter(kind -> rules.mayBeUsed(use, kind))
                .filter(kind -> VerdictDays.of(rules.onGrant(
                                        use.with(kind, use.grantingScheduleIds(), use.listingScheduleIds()),
                                        sharing,
                                        schedule))
                                .on(on)
                        == Verdict.COVERED)
                .toList();
    }

    CoverageReport report(Moment moment) {
        LocalDate on = moment.asOf();
        List<ElementUseCoverage> uses =
                facts.uses().stream().map(use -> coverage(use, on)).toList();
        VerdictDays all = together(facts.uses());
        return new CoverageReport(
                Objects.requireNonNull(facts.project()),
                on,
                moment.knownAt(),
                all.on(on),
                all.stands(on).from(),
                all.stands(on).until(),
                RuleSet.CURRENT,
                uses,
                0);
    }

    /** What the rules say of a use on every day. */
    Judgement judge(Use use) {
        List<@Nullable Object> shape = rules.shape(use);
        Judgement found = judged.get(shape);
        if (found == null) {
            RequestTime.check();
            Project project = Objects.requireNonNull(facts.project());
            List<GrantingWay> ways = rules.ways(use);
            List<List<Ruling>> rulings = rules.addingUp(
                    use,
                    ways,
                    ways.stream().map(way -> rules.on(project, use, way)).toList());
            found = Judgement.of(IntStream.range(0, ways.size())
                    .mapToObj(at -> Judged.of(ways.get(at), rulings.get(at)))
                    .toList());
            judged.put(shape, found);
        }
        return found;
    }

    /** What the rules say of several uses, judged once for each shape. */
    List<Judgement> judgements(List<Use> uses) {
        Map<Judgement, Use> once = new IdentityHashMap<>();
        uses.forEach(use -> once.putIfAbsent(judge(use), use));
        return List.copyOf(once.keySet());
    }

    /** The verdict on several uses together, for every day. */
    VerdictDays together(List<Use> uses) {
        return VerdictDays.allOf(
                judgements(uses).stream().map(Judgement::decision).toList());
    }

    private ElementUseCoverage coverage(Use use, LocalDate on) {
        Judgement judgement = judge(use);
        return new ElementUseCoverage(
                use.element(),
                use.kind(),
                judgement.decision().on(on),
                judgement.decision().stands(on).from(),
                judgement.decision().stands(on).until(),
                inWords(use, judgement.best(on), on),
                coveredYears(use, judgement, on),
                rules.restingOn(use, judgement.best(on).way(), on));
    }

    /** The years of all ways in which a use is covered on a day. */
    private List<YearRange> coveredYears(Use use, Judgement judgement, LocalDate on) {
        List<YearRange> years = new ArrayList<>();
        for (Judged way : judgement.ways()) {
            YearRange covered = rules.coveredYears(use, way.way());
            if (covered != null && way.decision().on(on) == Verdict.COVERED) {
                years.add(covered);
            }
        }
        return YearRange.together(years);
    }

    private List<RuleResult> inWords(Use use, Judged way, LocalDate on) {
        List<RuleResult> results = new ArrayList<>(way.rulings().size());
        for (Ruling ruling : way.rulings()) {
            RuleResult result = ruling.named() ? null : words.get(ruling);
            if (result == null) {
                result = ruling.on(use, on);
                words.put(ruling, result);
            }
            results.add(result.of(use.element()));
        }
        return List.copyOf(results);
    }
}
