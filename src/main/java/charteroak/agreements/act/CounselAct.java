package charteroak.agreements.act;

import static charteroak.agreements.act.AgreementState.DRAFT;
import static charteroak.agreements.act.AgreementState.EXECUTED;
import static charteroak.agreements.act.AgreementState.PARTLY_SIGNED;
import static charteroak.agreements.act.AgreementState.SUSPENDED;

import charteroak.ground.permission.Deed;
import java.util.EnumSet;
import java.util.Set;

/** What counsel says of a schedule under which data is shared. */
public sealed interface CounselAct extends Act {

    Set<AgreementKind> SHARED_UNDER = EnumSet.of(AgreementKind.DSA, AgreementKind.DUL);
    Set<AgreementState> WHILE_ALIVE = EnumSet.of(DRAFT, PARTLY_SIGNED, EXECUTED, SUSPENDED);

    @Override
    String scheduleId();

    /** Counsel's word that the provider may lawfully share what a schedule grants. */
    record Affirmed(ActHeader header, String scheduleId) implements CounselAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.AFFIRM_SCHEDULE,
                        SHARED_UNDER,
                        WHILE_ALIVE,
                        entry -> new Affirmed(entry.header(), entry.needed(entry.scheduleId(), "scheduleId")))
                .askedWith(ActShape.SCHEDULE)
                .needing("by", "schedule");

        @Override
        public Kind kind() {
            return Kind.AFFIRMED;
        }
    }

    /** That counsel no longer stands by an affirmation. */
    record AffirmationWithdrawn(ActHeader header, String scheduleId) implements CounselAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.WITHDRAW_AFFIRMATION,
                        SHARED_UNDER,
                        WHILE_ALIVE,
                        entry -> new AffirmationWithdrawn(
                                entry.header(), entry.needed(entry.scheduleId(), "scheduleId")))
                .askedWith(ActShape.SCHEDULE)
                .needing("by", "schedule");

        @Override
        public Kind kind() {
            return Kind.AFFIRMATION_WITHDRAWN;
        }
    }

    /** Counsel's word that a condition of law is met for a schedule. */
    record Attested(ActHeader header, String scheduleId, String condition) implements CounselAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.ATTEST_CONDITION,
                        SHARED_UNDER,
                        WHILE_ALIVE,
                        entry -> new Attested(
                                entry.header(),
                                entry.needed(entry.scheduleId(), "scheduleId"),
                                entry.needed(entry.condition(), "condition")))
                .askedWith(ActShape.CONDITION)
                .needing("by", "schedule", "condition");

        @Override
        public Kind kind() {
            return Kind.ATTESTED;
        }
    }

    /** That counsel no longer stands by an attestation. */
    record AttestationWithdrawn(ActHeader header, String scheduleId, String condition) implements CounselAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.WITHDRAW_ATTESTATION,
                        SHARED_UNDER,
                        WHILE_ALIVE,
                        entry -> new AttestationWithdrawn(
                                entry.header(),
                                entry.needed(entry.scheduleId(), "scheduleId"),
                                entry.needed(entry.condition(), "condition")))
                .askedWith(ActShape.CONDITION)
                .needing("by", "schedule", "condition");

        @Override
        public Kind kind() {
            return Kind.ATTESTATION_WITHDRAWN;
        }
    }
}
