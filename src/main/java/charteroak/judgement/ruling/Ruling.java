package charteroak.judgement.ruling;

import charteroak.agreements.agreement.Days;
import charteroak.ground.sentence.Sentence;
import charteroak.judgement.facts.Facts.Use;
import charteroak.judgement.ruling.RuleResult.ConditionResult;
import charteroak.judgement.ruling.RuleResult.Evidence;
import charteroak.judgement.ruling.RuleResult.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one rule says, on every day, of uses of one shape: satisfied on some days, undecided on others, violated on the
 * rest. The reasons are put into words only for the day asked about.
 *
 * @param named whether the words name the element, so that they differ among uses of one shape
 */
public record Ruling(Rule rule, boolean applies, Days satisfied, Days undecided, boolean named, Words words) {

    public static Ruling of(Rule rule, Days satisfied, Days undecided, Words words) {
        return new Ruling(rule, true, satisfied, undecided.and(satisfied.not()), false, words);
    }

    /** Satisfied on some days, violated on the rest. */
    public static Ruling of(Rule rule, Days satisfied, Words words) {
        return of(rule, satisfied, Days.NONE, words);
    }

    public static Ruling never(Rule rule, Words words) {
        return of(rule, Days.NONE, words);
    }

    public static Ruling always(Rule rule, Sentence reason, List<Evidence> evidence) {
        Because because = Because.fine(reason, evidence);
        return of(rule, Days.ALL, (use, day) -> because);
    }

    public static Ruling undecided(Rule rule, Words words) {
        return of(rule, Days.NONE, Days.ALL, words);
    }

    public static Ruling notApplicable(Rule rule, Sentence reason) {
        Because because = Because.fine(reason, List.of());
        return new Ruling(rule, false, Days.ALL, Days.NONE, false, (use, day) -> because);
    }

    /** The ruling, marked as naming the element in its words. */
    public Ruling namingElements() {
        return new Ruling(rule, applies, satisfied, undecided, true, words);
    }

    public Outcome outcome(LocalDate day) {
        if (!applies) {
            return Outcome.NOT_APPLICABLE;
        }
        if (satisfied.contains(day)) {
            return Outcome.SATISFIED;
        }
        return undecided.contains(day) ? Outcome.UNKNOWN : Outcome.VIOLATED;
    }

    public Days notViolated() {
        return satisfied.or(undecided);
    }

    /** The days on which the outcome can change. */
    public Stream<LocalDate> turns() {
        return Stream.concat(satisfied.turns().stream(), undecided.turns().stream());
    }

    public RuleResult on(Use use, LocalDate day) {
        Outcome outcome = outcome(day);
        Days.Span span = switch (outcome) {
            case SATISFIED, NOT_APPLICABLE -> satisfied.around(day);
            case UNKNOWN -> undecided.around(day);
            case VIOLATED -> notViolated().around(day);
        };
        Because why = words.on(use, day);
        return new RuleResult(
                rule.name(),
                outcome,
                why.reason(),
                why.evidence(),
                why.remedies(),
                span.from(),
                span.until(),
                why.conditions());
    }

    /** Puts a ruling into words for a use on a day. */
    public interface Words {
        Because on(Use use, LocalDate day);
    }

    /** The words of a ruling on a day, with conditions only where it is about a legal basis. */
    public record Because(
            Sentence reason, List<Evidence> evidence, List<Remedy> remedies, List<ConditionResult> conditions) {

        public Because(Sentence reason, List<Evidence> evidence, List<Remedy> remedies) {
            this(reason, List.copyOf(evidence), List.copyOf(remedies), List.of());
        }

        public Because(Sentence reason, List<Evidence> evidence, Remedy remedy) {
            this(reason, evidence, List.of(remedy));
        }

        public static Because fine(Sentence reason, List<Evidence> evidence) {
            return new Because(reason, evidence, List.of());
        }
    }
}
