package charteroak.catalogue.curation;

import charteroak.ground.store.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text of an element's definition: published ones in turn were, and the last is, the definition.
 *
 * @param proposedBy who proposed it, as the audit trail names them; null where that was not kept
 */
record Revision(
        String id,
        int number,
        String definition,
        State state,
        Instant proposedAt,
        @Nullable Instant publishedAt,
        @Nullable String reason,
        @Nullable String proposedBy) {

    /** Where a revision stands. */
    enum State {
        IN_REVIEW,
        PUBLISHED,
        SUPERSEDED
    }

    /** As it stands once a later text was published: kept to be read, no longer the definition. */
    Revision superseded() {
        return new Revision(id, number, definition, State.SUPERSEDED, proposedAt, publishedAt, reason, proposedBy);
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    /** By number, written so that the texts of numbers stand as the numbers do. */
    String key() {
        return "%09d".formatted(number);
    }

    static Revision of(Row node) {
        return new Revision(
                node.text("id"),
                node.number("number"),
                node.text("definition"),
                node.word("state", State.class),
                node.instant("proposedAt"),
                node.optionalInstant("publishedAt"),
                node.optionalText("reason"),
                node.optionalText("proposedBy"));
    }
}
