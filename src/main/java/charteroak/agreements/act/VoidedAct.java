package charteroak.agreements.act;

import static charteroak.agreements.act.ActTraits.EVERY_DOCUMENT;

import charteroak.ground.permission.Deed;
import java.util.EnumSet;

/** That an act, recorded in error, never counted; the voiding of a voiding lets the act count again. */
public record VoidedAct(ActHeader header, String voidsId) implements Act {

    static final ActTraits TRAITS = ActTraits.toAgreements(
                    Deed.VOID_ACT,
                    EVERY_DOCUMENT,
                    EnumSet.allOf(AgreementState.class),
                    entry -> new VoidedAct(entry.header(), entry.needed(entry.voidsId(), "voidsId")))
            .askedWith(ActShape.VOIDING)
            .inProjectsToo()
            .needing("voids");

    @Override
    public Kind kind() {
        return Kind.VOIDED;
    }
}
