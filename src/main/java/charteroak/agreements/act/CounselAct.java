package charteroak.agreements.act;

import static charteroak.agreements.act.Particular.CONDITION;
import static charteroak.agreements.act.Particular.SCHEDULE;

import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.ground.permission.Deed;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** What counsel says of a schedule under which data is shared: each act gives an assurance, takes it back, or speaks of it otherwise. */
public sealed interface CounselAct extends Act {

    Set<AgreementKind> SHARED_UNDER = EnumSet.of(AgreementKind.DSA, AgreementKind.DUL);

    /** What counsel gives for a schedule, and stands by until it is taken back. */
    enum Assurance {
        AFFIRMATION,
        ATTESTATION;

        /** The kind of the act that gives it. */
        public Kind given() {
            return switch (this) {
                case AFFIRMATION -> Kind.AFFIRMED;
                case ATTESTATION -> Kind.ATTESTED;
            };
        }

        /** The kind of the act that takes it back. */
        public Kind takenBack() {
            return switch (this) {
                case AFFIRMATION -> Kind.AFFIRMATION_WITHDRAWN;
                case ATTESTATION -> Kind.ATTESTATION_WITHDRAWN;
            };
        }
    }

    @Override
    ScheduleId scheduleId();

    /** The assurance that it gives, takes back or speaks of. */
    default Assurance assurance() {
        return condition() == null ? Assurance.AFFIRMATION : Assurance.ATTESTATION;
    }

    private static ActTraits traits(Deed deed, ActShape shape, Function<ActEntry, Act> read) {
        return ActTraits.toAgreements(deed, SHARED_UNDER, ActTraits.WHILE_ALIVE, shape, read);
    }

    /** Counsel's word that the provider may lawfully share what a schedule grants. */
    record Affirmed(ActHeader header, ScheduleId scheduleId) implements CounselAct {

        static final ActTraits TRAITS = traits(
                Deed.AFFIRM_SCHEDULE, ActShape.SCHEDULE, entry -> new Affirmed(entry.header(), entry.needed(SCHEDULE)));
    }

    /** That counsel no longer stands by an affirmation. */
    record AffirmationWithdrawn(ActHeader header, ScheduleId scheduleId) implements CounselAct {

        static final ActTraits TRAITS = traits(
                Deed.WITHDRAW_AFFIRMATION,
                ActShape.SCHEDULE,
                entry -> new AffirmationWithdrawn(entry.header(), entry.needed(SCHEDULE)));
    }

    /** That counsel looked at the legal basis and does not affirm it, for the reason that the note gives; it takes no affirmation back. */
    record AffirmationDeclined(ActHeader header, ScheduleId scheduleId) implements CounselAct {

        static final ActTraits TRAITS = traits(
                        Deed.DECLINE_AFFIRMATION,
                        ActShape.SCHEDULE,
                        entry -> new AffirmationDeclined(entry.header(), entry.needed(SCHEDULE)))
                .givingAReason();
    }

    /** Counsel's word that a condition of law is met for a schedule. */
    record Attested(ActHeader header, ScheduleId scheduleId, String condition) implements CounselAct {

        static final ActTraits TRAITS = traits(
                Deed.ATTEST_CONDITION,
                ActShape.CONDITION,
                entry -> new Attested(entry.header(), entry.needed(SCHEDULE), entry.needed(CONDITION)));
    }

    /** That counsel no longer stands by an attestation. */
    record AttestationWithdrawn(ActHeader header, ScheduleId scheduleId, String condition) implements CounselAct {

        static final ActTraits TRAITS = traits(
                Deed.WITHDRAW_ATTESTATION,
                ActShape.CONDITION,
                entry -> new AttestationWithdrawn(entry.header(), entry.needed(SCHEDULE), entry.needed(CONDITION)));
    }
}
