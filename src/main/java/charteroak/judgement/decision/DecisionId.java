package charteroak.judgement.decision;

import charteroak.ground.id.PublicId;

/** The public id of a decision. */
public final class DecisionId extends PublicId {

    public DecisionId(String value) {
        super(value);
    }

    /** The id of the decision that a key distinguishes from all others. */
    static DecisionId keyed(String key) {
        return new DecisionId("decision-" + key);
    }
}
