package charteroak.ground.audit;

/** The end of the chain: the sequence and the hash of its last change. */
public record ChainHead(long sequence, String hash) {

    /** The head of a chain without changes. */
    public static final ChainHead START = new ChainHead(0, "0".repeat(64));
}
