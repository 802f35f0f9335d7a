package charteroak.lineage.openlineage;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Hashes what is not kept, with a key that is secret to this catalog, so that nobody can confirm a guess of a short
 * text.
 */
@Component
record WithheldHash(WithheldSecret secret) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{%d}".formatted(LENGTH));

    String of(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(content)).substring(0, LENGTH);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has %s.".formatted(ALGORITHM), missing);
        }
    }

    boolean isOne(JsonNode node) {
        return node.isString() && FORM.matcher(node.stringValue()).matches();
    }
}
