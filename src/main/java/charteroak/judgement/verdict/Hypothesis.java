package charteroak.judgement.verdict;

import charteroak.judgement.facts.Facts;
import java.time.Instant;
import java.time.LocalDate;

/** Something that might happen. */
public sealed interface Hypothesis permits ImpactScenario, HypotheticalAct {

    /** The first day on which it would take effect. */
    LocalDate on();

    /** The facts as they would be had it happened and become known at an instant. */
    Facts applied(Facts facts, Instant knownAt);
}
