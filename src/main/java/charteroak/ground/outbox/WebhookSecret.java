package charteroak.ground.outbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A secret shared with a webhook, which signs as the Standard Webhooks specification says. */
final class WebhookSecret {

    private static final String START = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int FEWEST_BYTES = 24;
    private static final int MOST_BYTES = 64;

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    /** The secret that a text is; nothing where it is none. */
    static Stream<WebhookSecret> read(String text) {
        if (!text.startsWith(START)) {
            return Stream.empty();
        }
        try {
            byte[] key = Base64.getDecoder().decode(text.substring(START.length()));
            return key.length < FEWEST_BYTES || key.length > MOST_BYTES
                    ? Stream.empty()
                    : Stream.of(new WebhookSecret(key));
        } catch (IllegalArgumentException noBase64) {
            return Stream.empty();
        }
    }

    /** A signature of the id, the second and the body of a message, with the version of how it is made. */
    String sign(String id, Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update("%s.%d.".formatted(id, at.getEpochSecond()).getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Says nothing of the secret, which belongs in no log. */
    @Override
    public String toString() {
        return "WebhookSecret";
    }
}
