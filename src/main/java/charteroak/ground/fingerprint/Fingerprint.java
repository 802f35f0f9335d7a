package charteroak.ground.fingerprint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Distinguishes a retry from a different request under the same id, by a SHA-256 of the request as canonical JSON.
 * Nulls are left out, so that a new field changes no fingerprint; fingerprints of releases up to 0.1.0 are recognized
 * too.
 *
 * @param asked the request, as records and plain values
 */
public record Fingerprint(List<Object> asked) {

    public Fingerprint {
        asked = List.copyOf(asked);
    }

    public static Fingerprint of(Object... asked) {
        return new Fingerprint(List.of(asked));
    }

    /** The fingerprint as it is kept. */
    public String text() {
        return ofLines(CanonicalJson.of(asked));
    }

    /** Whether a kept fingerprint is of the same request. */
    public boolean recognizes(@Nullable String kept) {
        return kept != null
                && (kept.equals(text())
                        || FormerText.of(asked).map(Fingerprint::ofLines).stream()
                                .anyMatch(kept::equals));
    }

    /** A SHA-256, in lowercase hexadecimal, of texts in UTF-8, each on its own line. */
    public static String ofLines(Object... lines) {
        StringBuilder text = new StringBuilder();
        for (Object each : lines) {
            text.append(each).append('\n');
        }
        return Sha256.hex(text.toString());
    }

    /** The id that the client chose, or a new one. */
    public static String key(@Nullable String chosen) {
        return chosen == null ? UUID.randomUUID().toString() : chosen;
    }
}
