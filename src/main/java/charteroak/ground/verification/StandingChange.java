package charteroak.ground.verification;

import charteroak.ground.audit.SealedChange;

/**
 * A change where it stands in the chain.
 *
 * @param before the hash of the change before it; empty where that is missing
 * @param behind the hash that whatever follows it repeats; empty where nothing does
 */
record StandingChange(SealedChange change, String before, String behind) {

    /** Whether it is as it was written, as far as its own seal and its neighbours can tell. */
    boolean isIntact() {
        String hash = change.head().hash();
        return ChainCheck.malformed(change, change.sequence()) == null
                && change.computedHash().equals(hash)
                && before.equals(change.properties().get("previousHash"))
                && behind.equals(hash);
    }
}
