package charteroak.ground.verification;

import charteroak.ground.audit.SealedChange;

/**
 * A change in its place in the chain.
 *
 * @param before the hash of the change before it; empty where that is missing
 * @param behind the hash that its successor repeats; empty where there is none
 */
record StandingChange(SealedChange change, String before, String behind) {

    /** Whether the change fits its own seal and its neighbors. */
    boolean isIntact() {
        String hash = change.head().hash();
        return ChainCheck.malformed(change, change.sequence()) == null
                && change.computedHash().equals(hash)
                && before.equals(change.properties().get("previousHash"))
                && behind.equals(hash);
    }
}
