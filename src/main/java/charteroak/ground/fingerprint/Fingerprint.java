package charteroak.ground.fingerprint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells a retry of what was asked before from something else under the same id. It is kept as a SHA-256 of what was asked as canonical
 * JSON, which says nothing of what is null, so that a field that nobody filled changes none; those of releases up to 0.1.0 are recognized
 * too.
 *
 * @param asked records and plain values
 */
public record Fingerprint(List<Object> asked) {

    public Fingerprint {
        asked = List.copyOf(asked);
    }

    public static Fingerprint of(Object... asked) {
        return new Fingerprint(List.of(asked));
    }

    /** What is kept of it. */
    public String text() {
        return ofLines(CanonicalJson.of(asked));
    }

    /** Whether what was kept is of the same. */
    public boolean recognizes(@Nullable String kept) {
        return kept != null
                && (kept.equals(text())
                        || FormerText.of(asked).map(Fingerprint::ofLines).stream()
                                .anyMatch(kept::equals));
    }

    /** A lower-case hexadecimal SHA-256 of texts, each on a line of its own, in UTF-8. */
    public static String ofLines(Object... lines) {
        StringBuilder text = new StringBuilder();
        for (Object each : lines) {
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
