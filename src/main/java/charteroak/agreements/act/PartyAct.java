package charteroak.agreements.act;

import static charteroak.agreements.act.ActTraits.BUT_LETTERS;
import static charteroak.agreements.act.ActTraits.toAgreements;
import static charteroak.agreements.act.AgreementState.EXECUTED;
import static charteroak.agreements.act.AgreementState.PARTLY_SIGNED;
import static charteroak.agreements.act.AgreementState.SUSPENDED;
import static charteroak.agreements.act.Particular.CONCERNS;

import charteroak.catalogue.catalog.AgencyId;
import charteroak.ground.permission.Deed;
import java.util.EnumSet;

/** What is done about one party of a document. */
public sealed interface PartyAct extends Act {

    /** That the document does not bind a party until that is reinstated. */
    record PartySuspended(ActHeader header, AgencyId concernsId) implements PartyAct {

        static final ActTraits TRAITS = toAgreements(
                Deed.SUSPEND_PARTY,
                BUT_LETTERS,
                EnumSet.of(EXECUTED, SUSPENDED),
                ActShape.PARTY,
                entry -> new PartySuspended(entry.header(), entry.needed(CONCERNS)));
    }

    /** The end of a party's suspension. */
    record PartyReinstated(ActHeader header, AgencyId concernsId) implements PartyAct {

        static final ActTraits TRAITS = toAgreements(
                Deed.REINSTATE_PARTY,
                BUT_LETTERS,
                EnumSet.of(EXECUTED, SUSPENDED),
                ActShape.PARTY,
                entry -> new PartyReinstated(entry.header(), entry.needed(CONCERNS)));
    }

    /** That a party leaves the document, which no longer binds it unless it signs again. */
    record PartyWithdrew(ActHeader header, AgencyId concernsId) implements PartyAct {

        static final ActTraits TRAITS = toAgreements(
                        Deed.WITHDRAW_PARTY,
                        ActTraits.EVERY_DOCUMENT,
                        EnumSet.of(PARTLY_SIGNED, EXECUTED, SUSPENDED),
                        ActShape.PLAIN,
                        entry -> new PartyWithdrew(entry.header(), entry.needed(CONCERNS)))
                .needing("concerns");
    }
}
