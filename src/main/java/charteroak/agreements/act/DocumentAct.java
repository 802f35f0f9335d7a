package charteroak.agreements.act;

import static charteroak.agreements.act.ActTraits.BUT_LETTERS;
import static charteroak.agreements.act.ActTraits.EVERY_DOCUMENT;
import static charteroak.agreements.act.AgreementState.DRAFT;
import static charteroak.agreements.act.AgreementState.EXECUTED;
import static charteroak.agreements.act.AgreementState.EXPIRED;
import static charteroak.agreements.act.AgreementState.PARTLY_SIGNED;
import static charteroak.agreements.act.AgreementState.SUSPENDED;

import charteroak.agreements.clause.Term;
import charteroak.ground.permission.Deed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is done to a document as a whole. */
public sealed interface DocumentAct extends Act {

    /** The writing of a document, by the agency that drafts it. */
    record Drafted(ActHeader header) implements DocumentAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                Deed.DRAFT_AGREEMENT,
                EVERY_DOCUMENT,
                EnumSet.noneOf(AgreementState.class),
                entry -> new Drafted(entry.header()));

        @Override
        public Kind kind() {
            return Kind.DRAFTED;
        }
    }

    /** A party's signature: of an amendment where it names one, else of the document itself. */
    record Signed(ActHeader header, @Nullable String amendmentId) implements DocumentAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.SIGN_AGREEMENT,
                        EVERY_DOCUMENT,
                        EnumSet.of(DRAFT, PARTLY_SIGNED, EXECUTED),
                        entry -> new Signed(entry.header(), entry.amendmentId()))
                .askedWith(ActShape.SIGNATURE)
                .needing("by")
                .thatMaySay("amendment");

        @Override
        public Kind kind() {
            return Kind.SIGNED;
        }

        @Override
        public boolean signsTheDocument() {
            return amendmentId == null;
        }
    }

    /** A change of the document that its author proposes, and signs unless it is unsigned: another last day, where it says one, other
     * clauses, schedules added and ended. It takes effect once every party that it binds has signed it. */
    record Amended(
            ActHeader header,
            @Nullable LocalDate termTo,
            List<Term> terms,
            List<String> addsIds,
            List<String> endsIds,
            boolean unsigned)
            implements DocumentAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.AMEND_AGREEMENT,
                        BUT_LETTERS,
                        EnumSet.of(EXECUTED, SUSPENDED, EXPIRED),
                        entry -> new Amended(
                                entry.header(),
                                entry.termTo(),
                                entry.terms(),
                                entry.addsIds(),
                                entry.endsIds(),
                                entry.unsigned()))
                .askedWith(ActShape.AMENDMENT)
                .thatMaySay("termTo", "terms", "addsSchedules", "endsSchedules");

        @Override
        public Kind kind() {
            return Kind.AMENDED;
        }
    }

    /** That nothing may be done under the document until it is reinstated. */
    record Suspended(ActHeader header) implements DocumentAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                Deed.SUSPEND_AGREEMENT, BUT_LETTERS, EnumSet.of(EXECUTED), entry -> new Suspended(entry.header()));

        @Override
        public Kind kind() {
            return Kind.SUSPENDED;
        }
    }

    /** The end of a suspension. */
    record Reinstated(ActHeader header) implements DocumentAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                Deed.REINSTATE_AGREEMENT, BUT_LETTERS, EnumSet.of(SUSPENDED), entry -> new Reinstated(entry.header()));

        @Override
        public Kind kind() {
            return Kind.REINSTATED;
        }
    }

    /** The end of the document before its term is over. */
    record Terminated(ActHeader header) implements DocumentAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                Deed.TERMINATE_AGREEMENT,
                EVERY_DOCUMENT,
                EnumSet.of(DRAFT, PARTLY_SIGNED, EXECUTED, SUSPENDED),
                entry -> new Terminated(entry.header()));

        @Override
        public Kind kind() {
            return Kind.TERMINATED;
        }
    }
}
