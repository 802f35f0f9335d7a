package charteroak.linkage;

import charteroak.store.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something lineage showed that no agreement in force allows. */
public record Finding(
        String id,
        Kind kind,
        String message,
        Run run,
        @Nullable String elementId,
        LocalDate occurredOn) {

    /** What a finding is about. */
    public enum Kind {
        COLUMN_NOT_COVERED,
        UNKNOWN_PROJECT
    }

    /** Reads a row that holds the nodes {@code finding}, {@code run} and {@code job}, and the ids of project and element. */
    static Finding of(Row row) {
        Row node = row.row("finding");
        return new Finding(
                node.text("id"),
                node.word("kind", Kind.class),
                node.text("message"),
                Run.of(row),
                row.optionalText("element"),
                node.day("occurredOn"));
    }

    /** Newest first; among those of one day, by id. */
    String key() {
        return occurredOn + "|" + id;
    }
}
