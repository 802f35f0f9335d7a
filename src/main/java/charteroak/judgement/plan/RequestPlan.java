package charteroak.judgement.plan;

import charteroak.agreements.project.Project;
import charteroak.catalogue.catalog.Agency;
import charteroak.ground.permission.Deed;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.visibility.Withheld;
import charteroak.judgement.trial.Ask;
import charteroak.judgement.trial.PlannedAct;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The acts that would make a request lawful.
 *
 * @param project null while the request is not filed as one
 * @param verdict the verdict on the wanted day if nothing is done
 * @param verdictAfter the verdict on the wanted day once the acts are done
 * @param validUntil the last day on which that later verdict stands; null when no known date ends it
 * @param acts the acts in an order in which each is accepted
 */
record RequestPlan(
        @Nullable Project project,
        LocalDate asOf,
        Instant knownAt,
        LocalDate wantedOn,
        Verdict verdict,
        Verdict verdictAfter,
        @Nullable LocalDate validUntil,
        List<PlannedAct> acts,
        List<Alternative> alternatives,
        List<Remaining> remaining) {

    /** The acts of a plan on one document or in one project. */
    record Document(String number, boolean drafted, List<PlannedAct> acts) {}

    /** The acts of a plan that one agency does. */
    record Signer(Agency agency, List<PlannedAct> acts) {}

    /** Other acts that achieve as much. */
    record Alternative(Sentence title, List<PlannedAct> acts) {

        public int actCount() {
            return acts.size();
        }

        public List<Agency> agencies() {
            return acts.stream().map(PlannedAct::by).distinct().toList();
        }
    }

    static RequestPlan of(
            Ask ask,
            Verdict before,
            CoverageReport after,
            List<PlannedAct> acts,
            List<Remaining> remaining,
            Collection<Candidate> others) {
        return new RequestPlan(
                Filing.isNew(ask.project()) ? null : ask.project(),
                ask.today(),
                ask.knownAt(),
                ask.wantedOn(),
                before,
                after.verdict(),
                after.validUntil(),
                acts,
                others.stream()
                        .map(other -> new Alternative(other.route().title(), other.said()))
                        .toList(),
                remaining);
    }

    /** The plan without acts on withheld documents, and without sentences that name withheld things. */
    RequestPlan without(Withheld withheld) {
        if (withheld.isNone()) {
            return this;
        }
        return new RequestPlan(
                project,
                asOf,
                knownAt,
                wantedOn,
                verdict,
                verdictAfter,
                validUntil,
                without(acts, withheld),
                alternatives.stream()
                        .filter(other -> !withheld.isNamedIn(other.title()))
                        .map(other -> new Alternative(other.title(), without(other.acts(), withheld)))
                        .toList(),
                remaining.stream()
                        .filter(each -> !each.isOnlyOf(withheld))
                        .map(each -> each.without(withheld))
                        .toList());
    }

    private static List<PlannedAct> without(List<PlannedAct> acts, Withheld withheld) {
        return acts.stream()
                .filter(act -> !act.isGivenAwayBy(withheld))
                .map(act -> act.without(withheld))
                .toList();
    }

    /** The acts grouped by document, in order of the first act on each. */
    public List<Document> documents() {
        return grouped(PlannedAct::document, (number, each) -> {
            boolean drafted = each.stream().anyMatch(act -> act.mutation() == Deed.DRAFT_AGREEMENT);
            return new Document(number, drafted, each);
        });
    }

    /** The acts grouped by agency, in order of the first act of each. */
    public List<Signer> signers() {
        return grouped(PlannedAct::by, Signer::new);
    }

    private <K, T> List<T> grouped(Function<PlannedAct, K> part, BiFunction<K, List<PlannedAct>, T> whole) {
        Map<K, List<PlannedAct>> groups =
                acts.stream().collect(Collectors.groupingBy(part, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> whole.apply(group.getKey(), group.getValue()))
                .toList();
    }
}
