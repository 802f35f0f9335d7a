package charteroak.ground.audit;

import charteroak.ground.fingerprint.CanonicalJson;
import java.time.Instant;
import java.util.Map;

/**
 * A head signed by this server, to be kept where those who can write to the graph cannot reach it.
 *
 * @param statement the text that is signed, in UTF-8: canonical JSON of the sequence, the hash and the instant
 * @param signature Ed25519, in Base64
 * @param publicKey in PEM
 */
public record SignedHead(
        long sequence, String hash, Instant signedAt, String statement, String signature, String publicKey) {

    public static SignedHead of(ChainHead head, Instant now, HeadKey key) {
        String statement = CanonicalJson.of(Map.of("sequence", head.sequence(), "hash", head.hash(), "signedAt", now));
        return new SignedHead(head.sequence(), head.hash(), now, statement, key.sign(statement), key.publicKey());
    }
}
