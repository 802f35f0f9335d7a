package charteroak.judgement.coverage;

import charteroak.daybyday.Around;
import charteroak.daybyday.DayByDay;
import charteroak.daybyday.Difference;
import charteroak.daybyday.Supposition;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.verdict.Hypothesis;
import charteroak.judgement.verdict.ImpactReport;
import charteroak.judgement.verdict.ImpactScenario;
import charteroak.judgement.verdict.ProjectImpact;
import charteroak.judgement.verdict.ProjectImpact.DestructionDuty;
import charteroak.judgement.verdict.ProjectImpact.UseChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Holds the impact of something that might happen against two evaluations day by day, before and after it is written into the facts. */
final class ImpactComparison {

    private static final List<LocalDate> DAYS = RandomHistory.days();

    private final Facts facts;
    private final Difference difference;
    private final ProjectImpact impact;
    private final List<ProjectImpact> report;
    private final List<Disagreement> found = new ArrayList<>();

    ImpactComparison(Facts facts, ImpactScenario scenario, Instant knownAt, DayByDay before) {
        this(facts, scenario, supposed(facts, scenario, knownAt), knownAt, before);
    }

    /** Holds the impact of something against facts in which it was written plainly. */
    ImpactComparison(Facts facts, Hypothesis event, Facts supposed, Instant knownAt, DayByDay before) {
        this.facts = facts;
        this.difference = new Difference(before, new DayByDay(supposed, knownAt, DAYS));
        this.impact = ProjectImpact.of(facts, event, knownAt);
        this.report = ImpactReport.of(event, knownAt, List.of(impact)).projects();
    }

    /** Whether a use would be covered on a day on which it is not. */
    boolean gains() {
        return !all(difference::gained).isEmpty();
    }

    private static Facts supposed(Facts facts, ImpactScenario scenario, Instant knownAt) {
        Supposition supposition = new Supposition(facts, scenario.on(), knownAt);
        String agreement = String.valueOf(scenario.agreement());
        String agency = String.valueOf(scenario.agency());
        return switch (scenario.kind()) {
            case AGREEMENT_TERMINATES -> supposition.terminated(agreement);
            case AGREEMENT_LAPSES -> supposition.lapsed(agreement);
            case COUNSEL_WITHDRAWS ->
                supposition.withdrawn(agreement, Objects.requireNonNull(scenario.schedule()), agency);
            case PARTY_LEAVES -> supposition.left(agreement, agency);
            case PARTY_SUSPENDED -> supposition.suspended(agreement, agency);
            case BASIS_REPEALED -> supposition.repealed(String.valueOf(scenario.legalBasis()));
        };
    }

    /** Whether anything changes, found day by day. */
    boolean changes() {
        return !all(difference::lost).isEmpty() || !all(difference::gained).isEmpty();
    }

    List<Disagreement> disagreements() {
        compare("losing", impact.losing(), difference::lost);
        compare("gaining", impact.gaining(), difference::gained);
        compareCounts();
        if (report.isEmpty() == changes()) {
            disagree("projects", report, changes());
        }
        for (ProjectImpact project : report) {
            compareFirst("losing", project.losing(), difference::lost);
            compareFirst("gaining", project.gaining(), difference::gained);
            compare(project.destruction());
        }
        return found;
    }

    private void compare(String what, List<UseChange> changes, IntFunction<List<LocalDate>> expected) {
        List<Integer> uses = all(expected);
        if (changes.size() != uses.size()) {
            disagree(what, changes, uses);
            return;
        }
        for (int at = 0; at < uses.size(); at++) {
            UseChange change = changes.get(at);
            Use use = facts.uses().get(uses.get(at));
            List<LocalDate> days = DAYS.stream().filter(change.days()::contains).toList();
            boolean same = change.element().equals(use.element())
                    && change.use() == use.kind()
                    && DAYS.containsAll(change.days().turns())
                    && days.equals(expected.apply(uses.get(at)));
            if (!same) {
                disagree(what, change, expected.apply(uses.get(at)));
            }
        }
    }

    private void compareCounts() {
        LocalDate on = impact.comparedOn();
        int difference = count(on, this.difference::gained) - count(on, this.difference::lost);
        if (impact.after().covered() - impact.before().covered() != difference) {
            disagree("covered on " + on, List.of(impact.before(), impact.after()), difference);
        }
    }

    private int count(LocalDate on, IntFunction<List<LocalDate>> days) {
        return (int)
                all(days).stream().filter(use -> days.apply(use).contains(on)).count();
    }

    private void compareFirst(String what, List<UseChange> changes, IntFunction<List<LocalDate>> expected) {
        List<Integer> uses = all(expected);
        for (int at = 0; at < uses.size(); at++) {
            List<LocalDate> days = expected.apply(uses.get(at));
            Around first = Around.of(days.getFirst(), DAYS, days::contains);
            UseChange change = changes.get(at);
            if (!Objects.equals(change.from(), first.from()) || !Objects.equals(change.until(), first.until())) {
                disagree(what, change, first);
            }
        }
    }

    private void compare(List<DestructionDuty> duties) {
        Map<String, Optional<LocalDate>> due = new TreeMap<>();
        duties.forEach(duty -> due.put(duty.license().id().value(), Optional.ofNullable(duty.due())));
        if (!due.equals(difference.destruction()) || duties.size() != due.size()) {
            disagree("destruction", duties, difference.destruction());
        }
    }

    private List<Integer> all(IntFunction<List<LocalDate>> days) {
        return IntStream.range(0, facts.uses().size())
                .filter(use -> !days.apply(use).isEmpty())
                .boxed()
                .toList();
    }

    private void disagree(String what, Object answer, Object expected) {
        found.add(new Disagreement(what, "%s, expected %s".formatted(answer, expected)));
    }
}
