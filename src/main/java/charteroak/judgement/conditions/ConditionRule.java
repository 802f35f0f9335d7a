package charteroak.judgement.conditions;

import charteroak.agreements.agreement.Days;
import charteroak.agreements.agreement.Schedule;
import charteroak.agreements.agreement.Standing;
import charteroak.agreements.project.Project;
import charteroak.catalogue.law.ProtectionClass;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.Series;
import charteroak.judgement.facts.Facts.Citation;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.Known;
import charteroak.judgement.ruling.Proof;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.RuleResult.ConditionResult;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.Ruling;
import charteroak.judgement.ruling.Ruling.Because;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * R06: whether, for each class that protects the element, all conditions hold of one basis that is law and, where any
 * basis does, admits the purpose. A class without a basis that is law is for R05 to report.
 */
public record ConditionRule(
        Known known, CitedLaw law, @Nullable Standing license) {

    public Ruling conditions(Standing sharing, Schedule schedule, Use shape) {
        if (shape.classes().isEmpty()) {
            return Ruling.notApplicable(Rule.R06, Sentence.of("condition.noLaw"));
        }
        Days satisfied = Days.ALL;
        Days notViolated = Days.ALL;
        Map<ProtectionClass, List<Judged>> judged = new LinkedHashMap<>();
        for (ProtectionClass protection : shape.classes()) {
            List<Judged> bases = law.serving(schedule, protection).stream()
                    .map(citation -> judged(citation, sharing, schedule, shape))
                    .toList();
            judged.put(protection, bases);
            Days none = law.satisfying(schedule, protection).not();
            satisfied = satisfied.and(none.or(any(bases, Judged::satisfied)));
            notViolated = notViolated.and(none.or(any(bases, Judged::notViolated)));
        }
        return Ruling.of(Rule.R06, satisfied, notViolated, (use, on) -> because(sharing, schedule, use, judged, on));
    }

    /** The days on which some basis serves: one that admits the purpose or, where none that is law does, any. */
    private static Days any(List<Judged> bases, Function<Judged, Days> days) {
        Days admitted = Days.NONE;
        Days admitting = Days.NONE;
        Days others = Days.NONE;
        for (Judged basis : bases) {
            if (basis.admits()) {
                admitted = admitted.or(CitedLaw.validity(basis.citation()));
                admitting = admitting.or(days.apply(basis));
            } else {
                others = others.or(days.apply(basis));
            }
        }
        return admitting.or(admitted.not().and(others));
    }

    private Judged judged(Citation citation, Standing sharing, Schedule schedule, Use shape) {
        Project project = known.project();
        boolean wage = shape.isProtectedAs(Use.WAGES);
        List<Object> key = List.of(
                Rule.R06,
                schedule.id(),
                citation.basis().id(),
                shape.provider().id(),
                license == null ? "" : license.agreement().id(),
                shape.kind(),
                wage,
                shape.isDirectIdentifier(),
                shape.socialSecurityNumber(),
                shape.listingScheduleIds().contains(schedule.id()));
        return known.once(key, () -> {
            Map<String, Ruling> conditions = new LinkedHashMap<>();
            citation.basis()
                    .conditions()
                    .forEach(condition -> conditions.put(
                            condition,
                            new Evaluators(known)
                                    .judge(new Circumstances(
                                            project, shape, sharing, schedule, license, citation, condition))));
            return Judged.of(citation, project == null || citation.basis().admits(project.purpose()), conditions);
        });
    }

    private Because because(
            Standing sharing, Schedule schedule, Use use, Map<ProtectionClass, List<Judged>> judged, LocalDate on) {
        List<Judged> chosen = judged.values().stream()
                .map(bases -> best(bases, on))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Evidence> evidence = new ArrayList<>(List.of(Proof.of(schedule, sharing)));
        chosen.forEach(basis -> evidence.add(Proof.of(basis.citation())));
        List<ConditionResult> results = chosen.stream()
                .flatMap(basis -> basis.results(use, on).stream())
                .toList();
        List<ConditionResult> failing =
                results.stream().filter(result -> result.outcome().isOpen()).toList();
        if (failing.isEmpty()) {
            return new Because(
                    chosen.isEmpty()
                            ? Sentence.of("condition.noBasis")
                            : Sentence.of(
                                    "condition.allHold",
                                    Series.and(
                                            chosen,
                                            basis -> basis.citation().basis().named())),
                    evidence,
                    List.of(),
                    results);
        }
        return new Because(
                Sentence.several(
                        failing.stream().map(ConditionResult::reason).distinct().toList()),
                evidence,
                together(failing),
                results);
    }

    /** What mends each failing condition, in order; a step that mends several is named once. */
    private static List<Remedy> together(List<ConditionResult> failing) {
        return failing.stream()
                .map(ConditionResult::remedies)
                .distinct()
                .flatMap(List::stream)
                .toList();
    }

    /** Of the bases that serve on a day, the one of which most conditions hold; null when none serves. */
    private static @Nullable Judged best(List<Judged> bases, LocalDate on) {
        List<Judged> standing = bases.stream()
                .filter(basis -> basis.citation().basis().standsOn(on))
                .toList();
        List<Judged> admitting = standing.stream().filter(Judged::admits).toList();
        return (admitting.isEmpty() ? standing : admitting)
                .stream()
                        .min(Comparator.<Judged>comparingInt(basis -> basis.rank(on))
                                .thenComparing(basis -> basis.failing(on)))
                        .orElse(null);
    }

    /** A basis with the rulings on its conditions; it is satisfied or undecided only while it is law. */
    private record Judged(
            Citation citation, boolean admits, Map<String, Ruling> conditions, Days satisfied, Days notViolated) {

        static Judged of(Citation citation, boolean admits, Map<String, Ruling> conditions) {
            Days satisfied = CitedLaw.validity(citation);
            Days notViolated = satisfied;
            for (Ruling condition : conditions.values()) {
                satisfied = satisfied.and(condition.satisfied());
                notViolated = notViolated.and(condition.notViolated());
            }
            return new Judged(citation, admits, conditions, satisfied, notViolated);
        }

        int rank(LocalDate on) {
            return satisfied.contains(on) ? 0 : notViolated.contains(on) ? 1 : 2;
        }

        long failing(LocalDate on) {
            return conditions.values().stream()
                    .filter(condition -> !condition.satisfied().contains(on))
                    .count();
        }

        List<ConditionResult> results(Use use, LocalDate on) {
            List<ConditionResult> results = new ArrayList<>();
            conditions.forEach((condition, ruling) -> {
                Because because = ruling.words().on(use, on);
                results.add(new ConditionResult(
                        citation.basis().code(), condition, ruling.outcome(on), because.reason(), because.remedies()));
            });
            return results;
        }
    }
}
