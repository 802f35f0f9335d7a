package charteroak.agreements.act;

import charteroak.agreements.act.PartId.ActId;
import charteroak.ground.permission.Deed;

/** That an act, recorded in error, never counted; the voiding of a voiding lets the act count again. */
public record VoidedAct(ActHeader header, ActId voidsId) implements Act {

    static final ActTraits TRAITS = ActTraits.toAgreements(
                    Deed.VOID_ACT,
                    ActTraits.EVERY_DOCUMENT,
                    ActTraits.EVERY_STATE,
                    ActShape.VOIDING,
                    entry -> new VoidedAct(entry.header(), entry.needed(Particular.VOIDS)))
            .inProjectsToo();
}
