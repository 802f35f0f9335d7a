package charteroak.ground.audit;

import charteroak.ground.store.Row;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One write to the graph, as the audit trail shows it.
 *
 * @param at null when what is kept cannot be read, which verification names
 * @param before canonical JSON of what there was before
 * @param after canonical JSON of what there is since
 * @param salt a random text that keeps the hash from confirming a guess; null in changes of the first form
 * @param state the hashes of the parts of the thing, as the change left them; null where none are kept
 */
public record Change(
        String id,
        int sequence,
        @Nullable Instant at,
        String actor,
        String action,
        String subject,
        @Nullable String before,
        @Nullable String after,
        @Nullable String salt,
        @Nullable String state,
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
                change.optionalText("salt"),
                change.optionalText("state"),
                change.text("previousHash"),
                change.text("hash"));
    }

    /**
     * The key for paging through changes in the order of their sequences. The cursor made of it does not reveal the
     * sequence.
     */
    public String key() {
        return id;
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
