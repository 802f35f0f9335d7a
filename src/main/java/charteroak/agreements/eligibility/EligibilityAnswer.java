package charteroak.agreements.eligibility;

import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.ReasonAndRemedy;
import charteroak.ground.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What one of the rules on eligibility says of a request as it was handed in last.
 *
 * @param rule its code, R11 to R14
 * @param remedy what mends it; null where nothing is to be mended
 */
public record EligibilityAnswer(
        String rule,
        Said outcome,
        Sentence reason,
        @Nullable Sentence remedy) implements ReasonAndRemedy {

    /** What a rule can say of a request. */
    public enum Said {
        SATISFIED,
        VIOLATED,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /** Whether no vote could lawfully approve the request as it is. */
    public boolean forbids() {
        return outcome == Said.VIOLATED;
    }

    /** Whether what is known does not decide the rule. */
    public boolean isUntold() {
        return outcome == Said.UNKNOWN;
    }

    /** The rule, what it says of the request, and what mends that. */
    public Sentence inWords() {
        return remedy == null
                ? Sentence.of("eligibility.said", Part.text(rule), reason)
                : Sentence.of("eligibility.saidWithRemedy", Part.text(rule), reason, remedy);
    }
}
