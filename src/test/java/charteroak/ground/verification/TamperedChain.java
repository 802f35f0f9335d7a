package charteroak.ground.verification;

import charteroak.ground.audit.ChainHead;
import charteroak.ground.audit.SealedChange;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A chain made at random and kept as a database keeps it, for someone to tamper with. */
final class TamperedChain {

    final Random random;
    final List<Map<String, Object>> kept = new ArrayList<>();
    ChainHead head = ChainHead.START;

    TamperedChain(long seed) {
        random = new Random(seed);
        append(1 + random.nextInt(12));
    }

    void append(int many) {
        for (int at = 0; at < many; at++) {
            SealedChange change = SealedChange.after(head, Instant.ofEpochSecond(random.nextInt()), content());
            kept.add(new HashMap<>(change.properties()));
            head = change.head();
        }
    }

    /** Someone who holds the database writes the trail anew from a change on, with every hash as it should be. */
    void rewriteFrom(int at) {
        int many = kept.size() - at;
        head = at == 0 ? ChainHead.START : new SealedChange(kept.get(at - 1)).head();
        kept.subList(at, kept.size()).clear();
        append(many);
    }

    /** Flips one bit of a property; false where the database would not let it be, for another change has that sequence. */
    boolean flip(int at, String property) {
        Object value = Objects.requireNonNull(kept.get(at).get(property));
        if (value instanceof Long sequence) {
            long flipped = sequence ^ (1L << random.nextInt(63));
            kept.get(at).put(property, flipped);
            return flipped < 1 || flipped > kept.size();
        }
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
        kept.get(at).put(property, new String(bytes, StandardCharsets.UTF_8));
        return true;
    }

    /** Exchanges what two changes say, each keeping its id and place. */
    void swap(int one, int other) {
        Map<String, Object> first = kept.get(one);
        Map<String, Object> second = kept.get(other);
        kept.set(one, at(one, first, second));
        kept.set(other, at(other, second, first));
    }

    private static Map<String, Object> at(int place, Map<String, Object> there, Map<String, Object> properties) {
        Map<String, Object> moved = new HashMap<>(properties);
        moved.put("id", Objects.requireNonNull(there.get("id")));
        moved.put("sequence", place + 1L);
        return moved;
    }

    Optional<BrokenLink> broken(@Nullable ChainHead exported) {
        ChainCheck check = new ChainCheck(exported);
        kept.stream()
                .map(SealedChange::new)
                .filter(change -> change.sequence() > 0)
                .sorted(Comparator.comparing(SealedChange::sequence))
                .forEach(check::next);
        check.end(head);
        return check.broken();
    }

    private Map<String, Object> content() {
        Map<String, Object> content = new HashMap<>();
        content.put("actor", text());
        content.put("action", text());
        content.put("subject", text());
        if (random.nextBoolean()) {
            content.put("before", text());
        }
        if (random.nextBoolean()) {
            content.put("after", text());
        }
        return content;
    }

    private String text() {
        return random.ints(1 + random.nextInt(9), ' ', 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
