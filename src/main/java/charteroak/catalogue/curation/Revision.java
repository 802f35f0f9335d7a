package charteroak.catalogue.curation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text proposed or published as an element's definition; the last one published is the definition.
 *
 * @param proposedBy the proposer's name in the audit trail; null where it was not kept
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

    /** The revision after a later text was published: still readable, but no longer the definition. */
    Revision superseded() {
        return new Revision(id, number, definition, State.SUPERSEDED, proposedAt, publishedAt, reason, proposedBy);
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    /** The key that sorts revisions by number, padded so that text order is number order. */
    String key() {
        return "%09d".formatted(number);
    }
}
