package charteroak.judgement.ruling;

import charteroak.catalogue.catalog.DataElement;
import charteroak.ground.sentence.ReasonAndRemedy;
import charteroak.ground.sentence.Reference;
import charteroak.ground.sentence.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one use, why, and the run of days, around the one asked about, on which it says so.
 *
 * @param remedies the steps that mend the gap, in the order in which they can be done; empty when nothing is to be
 *     mended
 * @param reasons for R06, the results of each condition of the legal bases; empty for other rules
 */
public record RuleResult(
        String code,
        Outcome outcome,
        Sentence reason,
        List<Evidence> evidence,
        List<Remedy> remedies,
        @Nullable LocalDate holdsFrom,
        @Nullable LocalDate holdsUntil,
        List<ConditionResult> reasons)
        implements ReasonAndRemedy {

    public Rule rule() {
        return Rule.valueOf(code);
    }

    /** The sentences of the remedies. */
    @Override
    public @Nullable Sentence remedy() {
        return Remedy.told(remedies);
    }

    /** The result for one element, for which its remedies are then done. */
    public RuleResult of(DataElement element) {
        return remedies.stream().noneMatch(Remedy::forElements)
                ? this
                : new RuleResult(
                        code,
                        outcome,
                        reason,
                        evidence,
                        of(element, remedies),
                        holdsFrom,
                        holdsUntil,
                        reasons.stream()
                                .map(each -> each.with(of(element, each.remedies())))
                                .toList());
    }

    private static List<Remedy> of(DataElement element, List<Remedy> remedies) {
        return remedies.stream().map(remedy -> remedy.of(element)).toList();
    }

    /** What a rule can say of a use. */
    public enum Outcome {
        SATISFIED,
        VIOLATED,
        UNKNOWN,
        NOT_APPLICABLE;

        /** Whether it stands in the way of a use. */
        public boolean isOpen() {
            return this == VIOLATED || this == UNKNOWN;
        }
    }

    /** A thing on which an answer rests. */
    public record Evidence(String id, Sentence label) {

        /** A thing as sentences name it. */
        public Evidence(Reference thing) {
            this(thing.id(), Sentence.of("evidence.thing", thing));
        }
    }

    /** Whether one condition of a legal basis holds, and what would mend it if not. */
    public record ConditionResult(
            String basis, String condition, Outcome outcome, Sentence reason, List<Remedy> remedies)
            implements ReasonAndRemedy {

        /** The sentences of the remedies. */
        @Override
        public @Nullable Sentence remedy() {
            return Remedy.told(remedies);
        }

        ConditionResult with(List<Remedy> others) {
            return new ConditionResult(basis, condition, outcome, reason, others);
        }
    }
}
