package charteroak.judgement.plan;

import charteroak.agreements.agreement.Moment;
import charteroak.agreements.project.Project;
import charteroak.catalogue.law.Purpose;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.Remedy;
import charteroak.judgement.ruling.RuleResult;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.CoverageReport;
import charteroak.judgement.verdict.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules find missing, gathered by what would mend it. */
record RemedyGaps(String rule, String reason, List<Remedy> remedies, List<Use> uses) {

    /** The gaps on a day, each with all uses that the same steps mend. */
    static List<RemedyGaps> in(Facts facts, Moment moment) {
        Map<String, RemedyGaps> gaps = new LinkedHashMap<>();
        CoverageReport report = Evaluation.report(facts, moment);
        for (int at = 0; at < facts.uses().size(); at++) {
            Use use = facts.uses().get(at);
            for (RuleResult result : report.elements().get(at).rules()) {
                if (fails(result)) {
                    String key = result.code() + " " + use.provider().code() + " " + use.kind() + result.remedy();
                    gaps.computeIfAbsent(
                                    key,
                                    any -> new RemedyGaps(
                                            result.code(),
                                            result.reason().toString(),
                                            result.remedies(),
                                            new ArrayList<>()))
                            .uses()
                            .add(use);
                }
            }
        }
        return List.copyOf(gaps.values());
    }

    /** What the same rule still finds missing of the same uses. */
    List<RemedyGaps> stillIn(Facts facts, Moment moment) {
        Set<String> keys = uses.stream().map(RemedyGaps::key).collect(Collectors.toSet());
        return in(facts, moment).stream()
                .filter(gap -> gap.rule.equals(rule))
                .filter(gap -> gap.uses.stream().map(RemedyGaps::key).anyMatch(keys::contains))
                .toList();
    }

    static boolean fails(RuleResult result) {
        return result.outcome() == Outcome.VIOLATED || result.outcome() == Outcome.UNKNOWN;
    }

    static String key(Use use) {
        return use.element().id() + " " + use.kind();
    }

    boolean asks(Remedy.Kind kind) {
        return remedies.stream().anyMatch(remedy -> remedy.kind() == kind);
    }

    boolean isTheSame(RemedyGaps other) {
        return rule.equals(other.rule) && reason.equals(other.reason);
    }

    private boolean isOfOneAgency() {
        return remedies.stream()
                .anyMatch(remedy -> remedy.sentence().toString().contains("data of another agency besides"));
    }

    /** The purposes that the requester is told to ask anew for, where that is told. */
    List<Purpose> purposes() {
        String told = "asks anew for a purpose that the law admits: ";
        return remedies.stream()
                .map(remedy -> remedy.sentence().toString())
                .filter(sentence -> sentence.contains(told))
                .flatMap(sentence -> Stream.of(Purpose.values())
                        .filter(purpose -> sentence.substring(sentence.indexOf(told))
                                .contains(
                                        purpose.name().toLowerCase(Locale.ROOT).replace('_', ' '))))
                .toList();
    }

    /** Whether it is mended by another request, of which everything else has to be done anew. */
    boolean isOfAnotherRequest() {
        return rule.equals("R15") && asks(Remedy.Kind.REQUEST);
    }

    /** The facts had the request been changed as it is told. */
    Facts asRequested(Facts facts, LocalDate on) {
        Set<String> keys = uses.stream().map(RemedyGaps::key).collect(Collectors.toSet());
        Project project = Objects.requireNonNull(facts.project());
        return switch (rule) {
            case "R04", "R08" ->
                RequestChanges.asking(
                        facts, use -> keys.contains(key(use)) ? RequestChanges.forYearsThereAre(use) : use);
            case "R05", "R06", "R07", "R14", "R19" -> RequestChanges.without(facts, use -> keys.contains(key(use)));
            case "R11" -> isOfOneAgency() ? RequestChanges.ofAnotherBesides(facts) : RequestChanges.serving(facts, on);
            case "R12" -> RequestChanges.evaluating(facts);
            case "R15" -> RequestChanges.anew(facts, project);
            default -> throw new IllegalStateException("no request is changed for " + rule);
        };
    }

    @Override
    public String toString() {
        return "%s of %s: %s -> %s"
                .formatted(
                        rule,
                        uses.stream().map(RemedyGaps::key).limit(3).toList(),
                        reason,
                        remedies.stream().map(Remedy::sentence).toList());
    }
}
