package charteroak.judgement.ruling;

import charteroak.ground.sentence.Sentence;
import java.util.List;
import java.util.stream.Stream;

/** The rules with which an answer was worked out. A rule outside the set is absent from the answer, never satisfied. */
public record RuleSet(String version, List<RuleDescription> rules, int rulesInAll) {

    /** The present rule set, which holds all rules of the program. */
    public static final RuleSet CURRENT = new RuleSet(
            "2026-11-c",
            Stream.of(Rule.values())
                    .map(rule -> new RuleDescription(rule.name(), rule.briefly(), rule.words(), rule.source()))
                    .toList(),
            22);

    /** One rule in words. */
    public record RuleDescription(String code, Sentence name, Sentence title, String source) {}
}
