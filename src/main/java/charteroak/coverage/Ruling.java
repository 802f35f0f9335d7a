package charteroak.coverage;

import charteroak.agreement.Days;
import charteroak.coverage.RuleResult.Evidence;
import charteroak.coverage.RuleResult.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one use on every day: satisfied on some, undecided on others, violated on the rest; and why, which is
 * put into words only for the day asked about.
 */
record Ruling(Rule rule, boolean applies, Days satisfied, Days undecided, Function<LocalDate, Because> because) {

    static Ruling of(Rule rule, Days satisfied, Days undecided, Function<LocalDate, Because> because) {
        return new Ruling(rule, true, satisfied, undecided.and(satisfied.not()), because);
    }

    static Ruling notApplicable(Rule rule, String reason) {
        return new Ruling(rule, false, Days.ALL, Days.NONE, day -> Because.fine(reason, List.of()));
    }

    Outcome outcome(LocalDate day) {
        if (!applies) {
            return Outcome.NOT_APPLICABLE;
        }
        if (satisfied.contains(day)) {
            return Outcome.SATISFIED;
        }
        return undecided.contains(day) ? Outcome.UNKNOWN : Outcome.VIOLATED;
    }

    Days notViolated() {
        return satisfied.or(undecided);
    }

    RuleResult on(LocalDate day) {
        Outcome outcome = outcome(day);
        Days.Span span = switch (outcome) {
            case SATISFIED, NOT_APPLICABLE -> satisfied.around(day);
            case UNKNOWN -> undecided.around(day);
            case VIOLATED -> notViolated().around(day);
        };
        Because why = because.apply(day);
        return new RuleResult(
                rule.name(), outcome, why.reason(), why.evidence(), why.remedy(), span.from(), span.until());
    }

    /** The words of a ruling on a day. */
    record Because(
            String reason,
            List<Evidence> evidence,
            @Nullable String remedy) {

        static Because fine(String reason, List<Evidence> evidence) {
            return new Because(reason, List.copyOf(evidence), null);
        }
    }
}
