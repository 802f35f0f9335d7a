package charteroak.ground.audit;

import charteroak.ground.fingerprint.Sha256;
import charteroak.ground.store.Row;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * A change as it is kept, with the hash that seals it. Changes of the second form have a salt, so that no hash confirms
 * a guess, and the state in which they left their subject; those of the first form have neither.
 *
 * @param properties the kept properties by name; a number for the sequence, text for the rest
 */
public record SealedChange(Map<String, Object> properties) {

    /** The properties that the hash seals, in the order in which it takes them. */
    static final List<String> SEALED = List.of(
            "id",
            "sequence",
            "at",
            "actor",
            "action",
            "subject",
            "before",
            "after",
            "salt",
            "state",
            "form",
            "previousHash");

    public static final List<String> MAY_BE_ABSENT = List.of("before", "after", "state");

    /**
     * The properties kept outside the seal. Without them nobody can tell whether a state is the one that was sealed.
     */
    public static final List<String> UNSEALED = List.of("hash", "stateSalt");

    private static final List<String> SEALED_FIRST =
            List.of("id", "sequence", "at", "actor", "action", "subject", "before", "after", "previousHash");

    private static final String FORM = "charteroak change, form ";
    private static final String FIRST = "1";
    private static final String SECOND = "2";
    private static final BytesKeyGenerator SALTS = KeyGenerators.secureRandom(16);

    /** Seals the change that follows a head. */
    public static SealedChange after(ChainHead head, Instant at, Map<String, Object> content) {
        Map<String, Object> properties = new LinkedHashMap<>(content);
        long sequence = head.sequence() + 1;
        properties.put("id", "change-" + random());
        properties.put("sequence", sequence);
        properties.put("at", at.toString());
        properties.put("salt", random());
        properties.put("form", SECOND);
        properties.put("previousHash", head.hash());
        properties.put("hash", hash(properties));
        return new SealedChange(properties);
    }

    /** Reads the {@code properties} of a change. */
    public static SealedChange of(Row row) {
        return new SealedChange(row.values().get("properties").asMap());
    }

    public ChainHead head() {
        return new ChainHead(sequence(), String.valueOf(properties.get("hash")));
    }

    public long sequence() {
        return (long) Objects.requireNonNull(properties.get("sequence"));
    }

    /** The properties that the hash of a change of this form seals. */
    public List<String> sealed() {
        return isOfFirstForm() ? SEALED_FIRST : SEALED;
    }

    public boolean isOfFirstForm() {
        return !properties.containsKey("form");
    }

    public boolean isOfKnownForm() {
        return isOfFirstForm() || SECOND.equals(properties.get("form"));
    }

    /** A property as text; empty where it is absent or no text. */
    public String text(String name) {
        return properties.get(name) instanceof String text ? text : "";
    }

    /** Sixteen random bytes in hexadecimal. */
    static String random() {
        return HexFormat.of().formatHex(SALTS.generateKey());
    }

    /**
     * The hash that the change's properties should have. It is a SHA-256, in lowercase hexadecimal, over the form's
     * name and every sealed property, each as its length in bytes (32 bits, -1 when absent) and its text in UTF-8.
     */
    public String computedHash() {
        return hash(properties);
    }

    /** The hash the change would have after another change. */
    public String computedHashAfter(String previousHash) {
        Map<String, Object> moved = new LinkedHashMap<>(properties);
        moved.put("previousHash", previousHash);
        return hash(moved);
    }

    private static String hash(Map<String, Object> properties) {
        boolean first = !properties.containsKey("form");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, FORM + (first ? FIRST : SECOND));
            for (String name : first ? SEALED_FIRST : SEALED) {
                write(out, properties.get(name));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Sha256.hex(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }
}
