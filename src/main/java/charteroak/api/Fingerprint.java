package charteroak.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a retry of what was asked before from something else under the same id. */
public final class Fingerprint {

    private Fingerprint() {}

    /** A fingerprint of what is asked. */
    public static String of(Object... asked) {
        StringBuilder text = new StringBuilder();
        for (Object each : asked) {
            text.append(each).append('\n');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The id that the client chose, or a new one. */
    public static String key(@Nullable String chosen) {
        return chosen == null ? UUID.randomUUID().toString() : chosen;
    }
}
