package charteroak.agreements.act;

import static charteroak.agreements.act.ActTraits.BUT_LETTERS;
import static charteroak.agreements.act.ActTraits.EVERY_DOCUMENT;
import static charteroak.agreements.act.ActTraits.toAgreements;
import static charteroak.agreements.act.AgreementState.DRAFT;
import static charteroak.agreements.act.AgreementState.EXECUTED;
import static charteroak.agreements.act.AgreementState.EXPIRED;
import static charteroak.agreements.act.AgreementState.PARTLY_SIGNED;
import static charteroak.agreements.act.AgreementState.SUSPENDED;

import charteroak.agreements.act.PartId.ActId;
import charteroak.agreements.act.PartId.ScheduleId;
import charteroak.agreements.clause.Term;
import charteroak.ground.permission.Deed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done to a document as a whole. */
public sealed interface DocumentAct extends Act {

    /** The writing of a document, by the agency that drafts it. */
    record Drafted(ActHeader header) implements DocumentAct {

        static final ActTraits TRAITS = toAgreements(
                Deed.DRAFT_AGREEMENT, EVERY_DOCUMENT, Set.of(), ActShape.PLAIN, entry -> new Drafted(entry.header()));
    }

    /** A party's signature: of an amendment where it names one, else of the document itself. */
    record Signed(ActHeader header, @Nullable ActId amendmentId) implements DocumentAct {

        static final ActTraits TRAITS = toAgreements(
                Deed.SIGN_AGREEMENT,
                EVERY_DOCUMENT,
                EnumSet.of(DRAFT, PARTLY_SIGNED, EXECUTED),
                ActShape.SIGNATURE,
                entry -> new Signed(entry.header(), entry.get(Particular.AMENDMENT)));

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
            List<ScheduleId> addsIds,
            List<ScheduleId> endsIds,
            boolean unsigned)
            implements DocumentAct {

        static final ActTraits TRAITS = toAgreements(
                Deed.AMEND_AGREEMENT,
                BUT_LETTERS,
                EnumSet.of(EXECUTED, SUSPENDED, EXPIRED),
                ActShape.AMENDMENT,
                entry -> new Amended(
                        entry.header(),
                        entry.get(Particular.TERM_TO),
                        entry.getOr(Particular.TERMS, List.of()),
                        entry.getOr(Particular.ADDS, List.of()),
                        entry.getOr(Particular.ENDS, List.of()),
                        entry.getOr(Particular.UNSIGNED, false)));
    }

    /** That nothing may be done under the document until it is reinstated. */
    record Suspended(ActHeader header) implements DocumentAct {

        static final ActTraits TRAITS = toAgreements(
                Deed.SUSPEND_AGREEMENT,
                BUT_LETTERS,
                EnumSet.of(EXECUTED),
                ActShape.PLAIN,
                entry -> new Suspended(entry.header()));
    }

    /** The end of a suspension. */
    record Reinstated(ActHeader header) implements DocumentAct {

        static final ActTraits TRAITS = toAgreements(
                Deed.REINSTATE_AGREEMENT,
                BUT_LETTERS,
                EnumSet.of(SUSPENDED),
                ActShape.PLAIN,
                entry -> new Reinstated(entry.header()));
    }

    /** The end of the document before its term is over. */
    record Terminated(ActHeader header) implements DocumentAct {

        static final ActTraits TRAITS = toAgreements(
                Deed.TERMINATE_AGREEMENT,
                EVERY_DOCUMENT,
                ActTraits.WHILE_ALIVE,
                ActShape.PLAIN,
                entry -> new Terminated(entry.header()));
    }
}
