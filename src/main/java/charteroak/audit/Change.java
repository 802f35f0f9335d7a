package charteroak.audit;

import charteroak.store.Row;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One write to the graph, as the audit trail shows it.
 *
 * @param at null when what is kept cannot be read, which verification names
 * @param before canonical JSON of what there was
 * @param after canonical JSON of what there is since
 */
record Change(
        String id,
        int sequence,
        @Nullable Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after,
        String previousHash,
        String hash) {

    static Change of(Row change) {
        return new Change(
                change.text("id"),
                change.number("sequence"),
                instant(change.text("at")),
                change.text("actor"),
                change.text("action"),
                change.text("subject"),
                change.optionalText("before"),
                change.optionalText("after"),
                change.text("previousHash"),
                change.text("hash"));
    }

    /** Changes are paged through by their sequence. */
    String key() {
        return String.valueOf(sequence);
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
