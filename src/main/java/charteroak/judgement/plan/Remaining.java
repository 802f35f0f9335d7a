package charteroak.judgement.plan;

import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.sentence.ReasonAndRemedy;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Withheld;
import charteroak.judgement.coverage.Shown;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.trial.PlannedWorld;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.Evaluation;
import charteroak.judgement.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A remainder of a plan: something a person must settle after its acts are done, or before they can be.
 *
 * @param blocks whether some use stays uncovered until the remainder is settled
 * @param rule the code of the rule that stands in the way; null when no rule does
 * @param uses the uses that stay uncovered
 */
record Remaining(
        Kind kind,
        boolean blocks,
        @Nullable String rule,
        Sentence reason,
        @Nullable Sentence remedy,
        List<RemainingUse> uses)
        implements ReasonAndRemedy {

    /** Who or what settles a remainder. */
    enum Kind {
        DROP,
        ADMISSION,
        COUNSEL,
        STEWARD,
        REQUEST,
        PERSON,
        JUDGEMENT
    }

    /** A use that stays uncovered. */
    record RemainingUse(DataElement element, ElementUse.Kind use) {}

    static List<Remaining> after(PlannedWorld world, List<PlannedAct> acts) {
        CoverageReport report = Evaluation.report(world.facts(), world.ask().afterwards());
        Map<List<Object>, Remaining> open = new LinkedHashMap<>();
        for (ElementUseCoverage use : report.elements()) {
            if (use.verdict() != Verdict.COVERED) {
                use.rules().stream()
                        .filter(rule -> rule.outcome().isOpen())
                        .forEach(
                                rule -> open.merge(List.of(rule.code(), rule.reason()), of(rule, use), Remaining::and));
            }
        }
        List<Remaining> remaining = once(open.values());
        if (report.elements().isEmpty()) {
            remaining.add(new Remaining(
                    Kind.REQUEST, true, null, Sentence.of("plan.noData"), Sentence.of("plan.nameElements"), List.of()));
        }
        remaining.addAll(Filing.remaining(world, acts));
        acts.stream()
                .map(PlannedAct::needs)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(needs -> remaining.add(new Remaining(Kind.JUDGEMENT, false, null, needs, null, List.of())));
        return List.copyOf(remaining);
    }

    /**
     * The remainders without repetitions: what the same steps settle for the same uses is kept once, for the first rule
     * that finds it.
     */
    private static List<Remaining> once(Collection<Remaining> open) {
        Map<Settled, Remaining> told = new LinkedHashMap<>();
        open.forEach(each -> told.putIfAbsent(new Settled(each.remedy(), Set.copyOf(each.uses())), each));
        return new ArrayList<>(told.values());
    }

    /** What some steps settle. */
    private record Settled(@Nullable Sentence remedy, Set<RemainingUse> uses) {}

    private static Remaining of(RuleResult rule, ElementUseCoverage use) {
        return new Remaining(
                kind(rule),
                true,
                rule.code(),
                rule.reason(),
                rule.remedy(),
                List.of(new RemainingUse(use.element(), use.use())));
    }

    private static Kind kind(RuleResult rule) {
        return switch (rule.rule()) {
            case R14 -> Kind.DROP;
            case R13 -> rule.outcome() == Outcome.VIOLATED ? Kind.DROP : Kind.PERSON;
            case R01, R02 -> Kind.ADMISSION;
            case R04 -> rule.outcome() == Outcome.UNKNOWN ? Kind.STEWARD : Kind.REQUEST;
            case R05, R06, R07, R12, R19, R21, R22 -> Kind.COUNSEL;
            case R11 -> Kind.REQUEST;
            default -> Kind.PERSON;
        };
    }

    /** Whether the remainder is only about withheld uses, whose elements it may name. */
    boolean isOnlyOf(Withheld withheld) {
        return !uses.isEmpty()
                && uses.stream().allMatch(use -> withheld.is(use.element().id().value()));
    }

    /** The remainder without withheld uses, and without sentences that name withheld things. */
    Remaining without(Withheld withheld) {
        return new Remaining(
                kind,
                blocks,
                rule,
                withheld.isNamedIn(reason) ? Shown.NOT_SHOWN : reason,
                withheld.isNamedIn(remedy) ? Shown.NOT_SHOWN : remedy,
                uses.stream()
                        .filter(use -> !withheld.is(use.element().id().value()))
                        .toList());
    }

    private Remaining and(Remaining other) {
        List<RemainingUse> all =
                Stream.concat(uses.stream(), other.uses.stream()).toList();
        return new Remaining(kind, blocks, rule, reason, remedy, all);
    }
}
