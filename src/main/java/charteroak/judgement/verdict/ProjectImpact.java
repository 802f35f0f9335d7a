package charteroak.judgement.verdict;

import charteroak.agreements.act.SubjectId.AgreementId;
import charteroak.agreements.agreement.Agreement;
import charteroak.agreements.agreement.Days;
import charteroak.agreements.project.ElementUse;
import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.api.PagedList;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.rules.Rules;
import charteroak.judgement.verdict.CoverageReport.VerdictCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would change for one project, as the difference of two evaluations.
 *
 * @param losing the uses that would no longer be covered, with the days
 * @param gaining the uses that would newly be covered, with the days
 * @param comparedOn the first day on which a use would change, or that of the event
 * @param before the verdicts on that day if nothing happens
 * @param after the verdicts on that day if it happens
 * @param destruction for each license under which uses lose coverage, when the recipient would have to destroy its data
 */
public record ProjectImpact(
        Project project,
        List<UseChange> losing,
        List<UseChange> gaining,
        LocalDate comparedOn,
        VerdictCounts before,
        VerdictCounts after,
        List<DestructionDuty> destruction) {

    /** The days on which one use would change; there is at least one. */
    public record UseChange(DataElement element, ElementUse.Kind use, Days days) {

        /** The first day of the first run of such days; null where the run has no beginning. */
        public @Nullable LocalDate from() {
            return days.fromTheBeginning() ? null : days.turns().getFirst();
        }

        /** The last day of the first run of such days; null where the run has no end. */
        public @Nullable LocalDate until() {
            return days.around(Objects.requireNonNullElse(from(), LocalDate.MIN))
                    .until();
        }

        /** The key that sorts uses in the order in which they are judged. */
        public String key() {
            return PagedList.key(element.id(), use);
        }
    }

    /** A recipient's duty to destroy data, and its last day; null when no document states one. */
    public record DestructionDuty(
            Agreement license, Agency recipient, @Nullable LocalDate due) {}

    /** The impact on all uses of a project. */
    public static ProjectImpact of(Facts facts, Hypothesis event, Instant knownAt) {
        return of(facts, event, knownAt, use -> true);
    }

    /** The impact on those uses of a project that may be told, and what would have to be destroyed for any. */
    public static ProjectImpact of(Facts facts, Hypothesis event, Instant knownAt, Predicate<Use> mayBeTold) {
        Facts changed = event.applied(facts, knownAt);
        Evaluation before = new Evaluation(facts, knownAt);
        Evaluation after = new Evaluation(changed, knownAt);
        List<UseChange> losing = new ArrayList<>();
        List<UseChange> gaining = new ArrayList<>();
        Map<Judgement, Days[]> differences = new IdentityHashMap<>();
        Map<Judgement, Integer> toldNow = new IdentityHashMap<>();
        Map<Judgement, Integer> toldThen = new IdentityHashMap<>();
        for (int at = 0; at < facts.uses().size(); at++) {
            Use use = facts.uses().get(at);
            Judgement now = before.judge(use);
            Judgement then = after.judge(changed.uses().get(at));
            Days[] difference = differences.computeIfAbsent(now, any -> new Days[] {
                now.decision().covered().and(then.decision().covered().not()),
                then.decision().covered().and(now.decision().covered().not())
            });
            if (mayBeTold.test(use)) {
                add(losing, use, difference[0]);
                add(gaining, use, difference[1]);
                toldNow.merge(now, 1, Integer::sum);
                toldThen.merge(then, 1, Integer::sum);
            }
        }
        LocalDate comparedOn = firstChange(losing, gaining).orElse(event.on());
        Set<AgreementId> licenses = new HashSet<>();
        differences.forEach((now, difference) -> licenses.addAll(licenses(now, difference[0])));
        return new ProjectImpact(
                Objects.requireNonNull(facts.project()),
                List.copyOf(losing),
                List.copyOf(gaining),
                comparedOn,
                VerdictCounts.on(comparedOn, toldNow),
                VerdictCounts.on(comparedOn, toldThen),
                duties(changed, licenses, knownAt));
    }

    private static Optional<LocalDate> firstChange(List<UseChange> losing, List<UseChange> gaining) {
        return Stream.concat(losing.stream(), gaining.stream())
                .flatMap(change -> Stream.ofNullable(change.from()))
                .min(Comparator.naturalOrder());
    }

    private static void add(List<UseChange> changes, Use use, Days days) {
        if (!days.equals(Days.NONE)) {
            changes.add(new UseChange(use.element(), use.kind(), days));
        }
    }

    /** The licenses under which uses were covered on at least one of the days. */
    private static Set<AgreementId> licenses(Judgement judgement, Days days) {
        return judgement.ways().stream()
                .filter(way -> !way.decision().covered().and(days).equals(Days.NONE))
                .flatMap(way -> Stream.ofNullable(way.way().license()))
                .map(license -> license.agreement().id())
                .collect(Collectors.toSet());
    }

    private static List<DestructionDuty> duties(Facts changed, Set<AgreementId> licenses, Instant knownAt) {
        if (licenses.isEmpty()) {
            return List.of();
        }
        Agency recipient = Objects.requireNonNull(changed.project()).recipient();
        Rules rules = new Rules(changed, knownAt);
        return rules.licenses().stream()
                .filter(license -> licenses.contains(license.agreement().id()))
                .map(license -> new DestructionDuty(license.agreement(), recipient, rules.destructionDeadline(license)))
                .toList();
    }

    /** Answers are gathered in batches, and their projects distinguish them. */
    @Override
    public int hashCode() {
        return project.hashCode();
    }

    boolean isNone() {
        return losing.isEmpty() && gaining.isEmpty();
    }
}
