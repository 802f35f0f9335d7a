package charteroak.agreements.formality;

import charteroak.agreements.act.Act;
import charteroak.agreements.act.ActEntry;
import charteroak.agreements.act.ActShape;
import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.act.Particular;
import charteroak.agreements.clause.Term;
import charteroak.ground.fingerprint.FormerlyWritten;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What someone asks to be done to an agreement, which is named by its number. */
@FormerlyWritten(
        as = "ActInput",
        with = {
            "actId",
            "agreement",
            "by",
            "effectiveOn",
            "note",
            "schedule",
            "condition",
            "party",
            "user",
            "determination",
            "until",
            "termTo",
            "terms",
            "adds",
            "ends",
            "act",
            "amendment"
        })
public sealed interface AgreementActInput extends ActInput {

    String agreement();

    /** The record that says what acts of a shape are asked with. */
    static Class<? extends AgreementActInput> of(ActShape shape) {
        return switch (shape) {
            case PLAIN -> ToDocument.class;
            case PARTY -> OfParty.class;
            case SCHEDULE -> OfSchedule.class;
            case CONDITION -> OfCondition.class;
            case SIGNATURE -> Signature.class;
            case AMENDMENT -> Amendment.class;
            case USER -> OfUser.class;
            case DETERMINATION -> BoardDetermination.class;
            case VOIDING -> Voiding.class;
            case VOTE, FINDING -> throw new IllegalArgumentException("This is done in projects alone: " + shape);
        };
    }

    /** The code of the agency whose part changes; null where none does. */
    default @Nullable String party() {
        return null;
    }

    /** The schedules that an amendment adds. */
    default List<ScheduleInput> added() {
        return List.of();
    }

    /** Something done to the document as a whole. */
    record ToDocument(
            @Nullable String actId,
            String agreement,
            String by,
            LocalDate effectiveOn,
            @Nullable String note) implements AgreementActInput {}

    /**
     * Something done about a party.
     *
     * @param party its code
     */
    record OfParty(
            @Nullable String actId,
            String agreement,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            String party)
            implements AgreementActInput {}

    /**
     * Counsel's word on a schedule.
     *
     * @param schedule its public id
     */
    record OfSchedule(
            @Nullable String actId,
            String agreement,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            ScheduleId schedule)
            implements AgreementActInput {

        @Override
        public ActEntry into(ActEntry act) {
            return act.saying(Particular.SCHEDULE, schedule);
        }
    }

    /**
     * Counsel's word on a condition of law for a schedule.
     *
     * @param condition its code
     */
    record OfCondition(
            @Nullable String actId,
            String agreement,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            ScheduleId schedule,
            String condition)
            implements AgreementActInput {

        @Override
        public ActEntry into(ActEntry act) {
            return act.saying(Particular.SCHEDULE, schedule).saying(Particular.CONDITION, condition);
        }
    }

    /**
     * A signature.
     *
     * @param amendment the amendment to sign, by public id; null where the document itself is signed
     */
    record Signature(
            @Nullable String actId,
            String agreement,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            @Nullable ActId amendment)
            implements AgreementActInput {

        @Override
        public ActEntry into(ActEntry act) {
            return act.saying(Particular.AMENDMENT, amendment);
        }
    }

    /** A change of the document. */
    record Amendment(
            @Nullable String actId,
            String agreement,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            @Nullable LocalDate termTo,
            @Nullable List<Term> terms,
            @Nullable List<ScheduleInput> adds,
            @Nullable List<ScheduleId> ends)
            implements AgreementActInput {

        @Override
        public List<ScheduleInput> added() {
            return Objects.requireNonNullElse(adds, List.of());
        }

        @Override
        public List<Term> stated() {
            return Objects.requireNonNullElse(terms, List.of());
        }

        @Override
        public ActEntry into(ActEntry act) {
            return act.saying(Particular.TERM_TO, termTo)
                    .saying(Particular.TERMS, terms)
                    .saying(
                            Particular.ENDS,
                            ends == null ? null : ends.stream().distinct().toList());
        }
    }

    /**
     * Something done about a licensed user.
     *
     * @param user its public id
     */
    record OfUser(
            @Nullable String actId,
            String agreement,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            String user)
            implements AgreementActInput {

        @Override
        public ActEntry into(ActEntry act) {
            return act.saying(Particular.USER, user);
        }
    }

    /** What a review board determined. */
    record BoardDetermination(
            @Nullable String actId,
            String agreement,
            String by,
            LocalDate effectiveOn,
            @Nullable String note,
            Act.Determination determination,
            @Nullable LocalDate until)
            implements AgreementActInput {

        @Override
        public ActEntry into(ActEntry act) {
            return act.saying(Particular.DETERMINATION, determination).saying(Particular.UNTIL, until);
        }
    }

    /**
     * That an act shall not count.
     *
     * @param act the act to void, by public id
     */
    record Voiding(
            @Nullable String actId,
            String agreement,
            String by,
            @Nullable LocalDate effectiveOn,
            @Nullable String note,
            ActId act)
            implements AgreementActInput {

        @Override
        public ActEntry into(ActEntry voiding) {
            return voiding.saying(Particular.VOIDS, act);
        }
    }
}
