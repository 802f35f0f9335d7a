package charteroak.judgement.verdict;

import charteroak.agreements.project.Project;
import charteroak.judgement.facts.Facts;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.facts.GrantingWay;
import charteroak.judgement.rules.Rules;
import charteroak.judgement.ruling.Rule;
import charteroak.judgement.ruling.Ruling;
import java.time.Instant;
import java.util.List;

/** All rules, one of which is broken. */
final class BrokenRules extends Rules {

    private final Mutant mutant;

    BrokenRules(Facts facts, Instant knownAt, Mutant mutant) {
        super(facts, knownAt);
        this.mutant = mutant;
    }

    /** A rule and how it is broken. */
    record Mutant(Rule rule, Breakage breakage) {}

    @Override
    public List<Ruling> on(Project project, Use use, GrantingWay way) {
        return super.on(project, use, way).stream()
                .map(ruling ->
                        ruling.rule() == mutant.rule() ? mutant.breakage().of(ruling) : ruling)
                .toList();
    }
}
