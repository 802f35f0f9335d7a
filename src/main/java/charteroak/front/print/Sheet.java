package charteroak.front.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a printed document says, in one language and in the order of reading.
 *
 * @param language the code of the language, such as {@code es}
 * @param said the answer, in a few words
 * @param foot where the document comes from
 */
record Sheet(
        String language,
        String title,
        String description,
        String said,
        List<Entry> entries,
        List<Passage> passages,
        String foot) {

    /** A fact and what it is called. */
    record Entry(String label, String value) {}

    /** A part of the document under a heading of its own, with numbered points or a table where it has them. */
    record Passage(
            String heading,
            List<String> paragraphs,
            List<String> points,
            @Nullable Grid grid) {}

    /** A table with a heading for each column. */
    record Grid(List<String> headings, List<List<String>> rows) {}
}
