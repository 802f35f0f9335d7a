package charteroak.agreements.basket;

import charteroak.ground.api.Caller;
import charteroak.ground.fingerprint.Fingerprint;
import charteroak.ground.id.PublicId;
import java.util.Objects;

/** Names where the plan of one person is kept; who that is cannot be read from it. */
public final class KeptPlanId extends PublicId {

    KeptPlanId(String value) {
        super(value);
    }

    /** Where the plan of somebody who has signed in is kept. */
    static KeptPlanId ofPlanOf(Caller person) {
        return new KeptPlanId("kept-plan-" + Fingerprint.ofLines("kept plan", Objects.requireNonNull(person.id())));
    }
}
