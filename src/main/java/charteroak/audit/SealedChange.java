package charteroak.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is kept, with the hash that seals it: a SHA-256, in lower-case hexadecimal, over the form's name and then every other
 * property in a fixed order, each as its length in bytes, a 32-bit number or -1 when it is absent, and its text in UTF-8.
 *
 * @param properties what is kept of it, by name; a number for the sequence, text for the rest
 */
record SealedChange(Map<String, Object> properties) {

    /** The properties the hash seals, in the order it takes them. */
    static final List<String> SEALED =
            List.of("id", "sequence", "at", "actor", "action", "subject", "before", "after", "previousHash");

    static final List<String> MAY_BE_ABSENT = List.of("before", "after");

    private static final String FORM = "charteroak change, form 1";

    /** Seals the change that follows a head. */
    static SealedChange after(ChainHead head, Instant at, Map<String, Object> content) {
        Map<String, Object> properties = new LinkedHashMap<>(content);
        long sequence = head.sequence() + 1;
        properties.put("id", "change-" + sequence);
        properties.put("sequence", sequence);
        properties.put("at", at.toString());
        properties.put("previousHash", head.hash());
        properties.put("hash", hash(properties));
        return new SealedChange(properties);
    }

    ChainHead head() {
        return new ChainHead(sequence(), String.valueOf(properties.get("hash")));
    }

    long sequence() {
        return (long) Objects.requireNonNull(properties.get("sequence"));
    }

    /** The hash that its properties ought to have. */
    String computedHash() {
        return hash(properties);
    }

    /** The hash it would have if it followed another change. */
    String computedHashAfter(String previousHash) {
        Map<String, Object> moved = new LinkedHashMap<>(properties);
        moved.put("previousHash", previousHash);
        return hash(moved);
    }

    private static String hash(Map<String, Object> properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, FORM);
            for (String name : SEALED) {
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
