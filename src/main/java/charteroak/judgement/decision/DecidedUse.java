package charteroak.judgement.decision;

import charteroak.agreements.project.ElementUse;
import charteroak.catalogue.catalog.ElementId;
import charteroak.judgement.ruling.RuleResult.Outcome;
import charteroak.judgement.verdict.CoverageReport.ElementUseCoverage;
import charteroak.judgement.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What a decision says of one use of an element, and what each rule said. */
public record DecidedUse(ElementId elementId, ElementUse.Kind use, Verdict verdict, List<DecidedRule> rules) {

    /** What one rule said. */
    public record DecidedRule(String code, Outcome outcome) {}

    static DecidedUse of(ElementUseCoverage coverage) {
        return new DecidedUse(
                coverage.element().id(),
                coverage.use(),
                coverage.verdict(),
                coverage.rules().stream()
                        .map(rule -> new DecidedRule(rule.code(), rule.outcome()))
                        .toList());
    }

    /** Reads a text that {@link #text} wrote. */
    static DecidedUse of(String text) {
        String[] words = text.split(" ");
        List<DecidedRule> rules = new ArrayList<>();
        for (int at = 3; at < words.length; at++) {
            String[] rule = words[at].split("=");
            rules.add(new DecidedRule(rule[0], Outcome.valueOf(rule[1])));
        }
        return new DecidedUse(
                new ElementId(words[0]), ElementUse.Kind.valueOf(words[1]), Verdict.valueOf(words[2]), rules);
    }

    /** The use as one line, such as {@code element-1 PAYLOAD COVERED R01=SATISFIED R02=SATISFIED}. */
    String text() {
        StringBuilder text = new StringBuilder("%s %s %s".formatted(elementId, use, verdict));
        rules.forEach(rule -> text.append(' ').append(rule.code()).append('=').append(rule.outcome()));
        return text.toString();
    }

    String key() {
        return elementId + " " + use;
    }
}
