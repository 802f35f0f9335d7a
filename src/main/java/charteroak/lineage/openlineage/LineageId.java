package charteroak.lineage.openlineage;

import charteroak.ground.fingerprint.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Public ids made from a thing's name in events, so that every event finds the same thing without a look-up. */
public final class LineageId {

    private static final int LENGTH = 32;

    private LineageId() {}

    /**
     * An id of the form {@code prefix-hash}. Each part is hashed with its length, so that different lists of parts
     * never give the same input.
     */
    public static String of(String prefix, String... parts) {
        byte[][] told = Stream.of(parts).flatMap(LineageId::withItsLength).toArray(byte[][]::new);
        return prefix + "-" + HexFormat.of().formatHex(Sha256.of(told)).substring(0, LENGTH);
    }

    private static Stream<byte[]> withItsLength(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        return Stream.of((bytes.length + ":").getBytes(StandardCharsets.UTF_8), bytes);
    }
}
