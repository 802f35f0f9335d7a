package charteroak.front.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;

/**
 * A piece of a thing's text.
 *
 * @param field the thing's name for the piece, such as name or definition
 */
public record Passage(String field, PassageRole role, String text) {

    private static final char SEPARATOR = '\u001f';

    String stored() {
        return field + SEPARATOR + role + SEPARATOR + text;
    }

    /** The passages that are stored with a thing. */
    public static List<Passage> allOf(Document thing) {
        return Stream.of(thing.getValues(IndexLayout.PASSAGE))
                .map(Passage::ofStored)
                .toList();
    }

    private static Passage ofStored(String stored) {
        int first = stored.indexOf(SEPARATOR);
        int second = stored.indexOf(SEPARATOR, first + 1);
        return new Passage(
                stored.substring(0, first),
                PassageRole.valueOf(stored.substring(first + 1, second)),
                stored.substring(second + 1));
    }
}
