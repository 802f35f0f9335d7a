package charteroak.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one use, why, and the days around the one asked about on which it says the same.
 *
 * @param reasons for R06, what is said of each condition of the legal bases
 */
public record RuleResult(
        String code,
        Outcome outcome,
        String reason,
        List<Evidence> evidence,
        @Nullable String remedy,
        @Nullable LocalDate holdsFrom,
        @Nullable LocalDate holdsUntil,
        List<ConditionResult> reasons) {

    /** What a rule can say. */
    public enum Outcome {
        SATISFIED,
        VIOLATED,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /** A thing an answer rests on. */
    public record Evidence(String id, String label) {}

    /** Whether one condition of a legal basis holds, and which act would mend it if not. */
    public record ConditionResult(
            String basis,
            String condition,
            Outcome outcome,
            String reason,
            @Nullable String remedy) {}
}
