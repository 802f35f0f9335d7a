package charteroak.ground.api;

import charteroak.ground.id.PublicId;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted: how many things, and after which key.
 *
 * @param first how many things, at least 1
 * @param afterKey the key of the last thing already seen; empty for the first page
 */
public record Paging(int first, String afterKey) {

    /** The longest keys consist of three names from lineage events, of 2,000 characters each. */
    private static final int LONGEST_CURSOR = 30_000;

    private static final String MARK = "k:";

    /** Reads GraphQL's arguments, refusing sizes outside 1 to {@code most} and cursors this server did not make. */
    public static Paging of(@Nullable Integer first, @Nullable String after, int usual, int most) {
        int size = first == null ? usual : first;
        if (size < 1 || size > most) {
            throw new InvalidInput(Sentence.of("paging.first", Part.number(size), Part.number(most)));
        }
        return new Paging(size, after == null ? "" : keyOf(after));
    }

    /** A page of a list that a thing has. */
    public record Of(PublicId id, Paging paging) {}

    /** The cursor that continues after a key. */
    public static String cursor(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String keyOf(String cursor) {
        if (cursor.length() <= LONGEST_CURSOR) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                if (text.startsWith(MARK)) {
                    return text.substring(MARK.length());
                }
            } catch (IllegalArgumentException notBase64) {
                throw unknownCursor();
            }
        }
        throw unknownCursor();
    }

    private static InvalidInput unknownCursor() {
        return new InvalidInput(Sentence.of("paging.unknownCursor"));
    }
}
