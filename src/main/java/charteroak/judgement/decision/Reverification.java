package charteroak.judgement.decision;

import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.visibility.Withheld;
import charteroak.judgement.decision.CanonicalFacts.Difference;
import charteroak.judgement.decision.DecidedUse.DecidedRule;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.ruling.RuleSet;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision compared with what the same question comes to now, from the facts as known then.
 *
 * @param differs the parts that differ; empty when none does
 * @param verdict the verdict now; null when the project is gone
 * @param inputsHash the hash of the facts as they are found now
 */
record Reverification(
        Decision decision,
        Instant reverifiedAt,
        List<Part> differs,
        @Nullable Verdict verdict,
        String ruleSet,
        String inputsHash,
        List<Difference> facts,
        List<UseDifference> uses) {

    private static final Set<String> NAMING_WHOSE_THEY_ARE =
            Set.of("use", "listing", "judged", "agreement", "party", "schedule", "user", "act");

    /** A part of a decision that can differ. */
    enum Part {
        RECORD,
        FACTS,
        RULE_SET,
        VERDICT,
        OUTCOMES
    }

    /** A use with a different result; null where it was not asked for. */
    record UseDifference(
            ElementId elementId,
            ElementUse.Kind use,
            @Nullable Verdict before,
            @Nullable Verdict after,
            List<RuleDifference> rules) {}

    /** A rule with a different outcome; null where it was not judged. */
    record RuleDifference(
            String code, @Nullable Outcome before, @Nullable Outcome after) {}

    static Reverification of(
            Decision decision,
            CanonicalFacts kept,
            CanonicalFacts found,
            @Nullable CoverageReport report,
            Instant reverifiedAt) {
        List<Difference> facts = kept.differences(found);
        List<UseDifference> uses = uses(decision, report);
        Verdict verdict = report == null ? null : report.verdict();
        List<Part> differs = new ArrayList<>();
        add(differs, Part.RECORD, !kept.hash().equals(decision.inputsHash()));
        add(differs, Part.FACTS, !facts.isEmpty());
        add(differs, Part.RULE_SET, !decision.ruleSet().equals(RuleSet.CURRENT.version()));
        add(differs, Part.VERDICT, decision.verdict() != verdict);
        add(differs, Part.OUTCOMES, !uses.isEmpty());
        return new Reverification(
                decision,
                reverifiedAt,
                List.copyOf(differs),
                verdict,
                RuleSet.CURRENT.version(),
                found.hash(),
                facts,
                uses);
    }

    /**
     * The reverification as a viewer may see it, without withheld uses and without facts that name withheld things or
     * belong to them alone. Facts that no longer hold are shown only for uses and documents, whose names tell whose
     * they are. Whether the result is the same is no secret.
     */
    Reverification shown(Withheld withheld, CanonicalFacts shown) {
        if (withheld.isNone()) {
            return this;
        }
        return new Reverification(
                decision,
                reverifiedAt,
                differs,
                verdict,
                ruleSet,
                inputsHash,
                facts.stream()
                        .filter(difference -> shown.states(difference.fact())
                                || difference.after() == null && NAMING_WHOSE_THEY_ARE.contains(difference.kind()))
                        .filter(difference -> Stream.of(difference.fact(), difference.before(), difference.after())
                                .noneMatch(withheld::isNamedIn))
                        .toList(),
                uses.stream()
                        .filter(use -> !withheld.is(use.elementId().value()))
                        .toList());
    }

    public boolean same() {
        return differs.isEmpty();
    }

    private static void add(List<Part> parts, Part part, boolean differs) {
        if (differs) {
            parts.add(part);
        }
    }

    private static List<UseDifference> uses(Decision decision, @Nullable CoverageReport report) {
        Map<String, DecidedUse> before = new LinkedHashMap<>();
        decision.uses().forEach(use -> before.put(use.key(), use));
        Map<String, DecidedUse> after = new LinkedHashMap<>();
        if (report != null) {
            report.elements().stream().map(DecidedUse::of).forEach(use -> after.put(use.key(), use));
        }
        Set<String> keys = new LinkedHashSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<UseDifference> differences = new ArrayList<>();
        for (String key : keys) {
            DecidedUse then = before.get(key);
            DecidedUse now = after.get(key);
            if (!Objects.equals(then, now)) {
                differences.add(difference(then, now));
            }
        }
        return List.copyOf(differences);
    }

    private static UseDifference difference(@Nullable DecidedUse then, @Nullable DecidedUse now) {
        DecidedUse either = then == null ? Objects.requireNonNull(now) : then;
        Map<String, Outcome> before = outcomes(then);
        Map<String, Outcome> after = outcomes(now);
        Set<String> codes = new LinkedHashSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<RuleDifference> rules = codes.stream()
                .filter(code -> before.get(code) != after.get(code))
                .map(code -> new RuleDifference(code, before.get(code), after.get(code)))
                .toList();
        return new UseDifference(
                either.elementId(),
                either.use(),
                then == null ? null : then.verdict(),
                now == null ? null : now.verdict(),
                rules);
    }

    private static Map<String, Outcome> outcomes(@Nullable DecidedUse use) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        if (use != null) {
            for (DecidedRule rule : use.rules()) {
                outcomes.put(rule.code(), rule.outcome());
            }
        }
        return outcomes;
    }
}
