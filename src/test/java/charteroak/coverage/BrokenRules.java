package charteroak.coverage;

import charteroak.request.Project;
import charteroak.rules.Facts;
import charteroak.rules.Facts.Use;
import charteroak.rules.Rule;
import charteroak.rules.Rules;
import charteroak.rules.Ruling;
import charteroak.rules.Way;
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
    public List<Ruling> on(Project project, Use use, Way way) {
        return super.on(project, use, way).stream()
                .map(ruling ->
                        ruling.rule() == mutant.rule() ? mutant.breakage().of(ruling) : ruling)
                .toList();
    }
}
