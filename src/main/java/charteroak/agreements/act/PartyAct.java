package charteroak.agreements.act;

import static charteroak.agreements.act.ActTraits.BUT_LETTERS;
import static charteroak.agreements.act.ActTraits.EVERY_DOCUMENT;
import static charteroak.agreements.act.AgreementState.EXECUTED;
import static charteroak.agreements.act.AgreementState.PARTLY_SIGNED;
import static charteroak.agreements.act.AgreementState.SUSPENDED;

import charteroak.ground.permission.Deed;
import java.util.EnumSet;

/** What is done about one party of a document. */
public sealed interface PartyAct extends Act {

    /** That the document does not bind a party until that is reinstated. */
    record PartySuspended(ActHeader header, String concernsId) implements PartyAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.SUSPEND_PARTY,
                        BUT_LETTERS,
                        EnumSet.of(EXECUTED, SUSPENDED),
                        entry -> new PartySuspended(entry.header(), entry.needed(entry.concernsId(), "concernsId")))
                .askedWith(ActShape.PARTY)
                .needing("concerns");

        @Override
        public Kind kind() {
            return Kind.PARTY_SUSPENDED;
        }
    }

    /** The end of a party's suspension. */
    record PartyReinstated(ActHeader header, String concernsId) implements PartyAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.REINSTATE_PARTY,
                        BUT_LETTERS,
                        EnumSet.of(EXECUTED, SUSPENDED),
                        entry -> new PartyReinstated(entry.header(), entry.needed(entry.concernsId(), "concernsId")))
                .askedWith(ActShape.PARTY)
                .needing("concerns");

        @Override
        public Kind kind() {
            return Kind.PARTY_REINSTATED;
        }
    }

    /** That a party leaves the document, which no longer binds it unless it signs again. */
    record PartyWithdrew(ActHeader header, String concernsId) implements PartyAct {

        static final ActTraits TRAITS = ActTraits.toAgreements(
                        Deed.WITHDRAW_PARTY,
                        EVERY_DOCUMENT,
                        EnumSet.of(PARTLY_SIGNED, EXECUTED, SUSPENDED),
                        entry -> new PartyWithdrew(entry.header(), entry.needed(entry.concernsId(), "concernsId")))
                .needing("concerns");

        @Override
        public Kind kind() {
            return Kind.PARTY_WITHDREW;
        }
    }
}
