package charteroak.lineage.finding;

import charteroak.ground.store.Row;
import charteroak.judgement.facts.FindingKind;
import charteroak.lineage.linkage.Run;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something lineage showed that no agreement in force allows. What was found stays: it may be superseded by what was learnt later, or
 * resolved, and is never removed.
 *
 * @param projectId the project the run was judged for; null when it named none that exists
 * @param occurredOn the day the run was judged for
 * @param event the event that showed it; null when none did, as when a dataset was given a name
 */
record Finding(
        String id,
        FindingKind kind,
        State state,
        String message,
        Run run,
        @Nullable String elementId,
        @Nullable String projectId,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable ReceivedEvent event,
        @Nullable Supersession supersededBy,
        @Nullable FindingResolution resolution) {

    /** Whether it is so, was settled, or was so by what was known before. */
    enum State {
        OPEN,
        RESOLVED,
        SUPERSEDED
    }

    /** Reads a row that holds the nodes {@code finding}, {@code run}, {@code job} and what became of it. */
    static Finding of(Row row) {
        Row node = row.row("finding");
        return new Finding(
                node.text("id"),
                node.word("kind", FindingKind.class),
                row.word("state", State.class),
                node.text("message"),
                Run.of(row),
                row.optionalText("element"),
                row.optionalText("judgedFor"),
                node.day("occurredOn"),
                node.instant("recordedAt"),
                row.optionalRow("event").map(ReceivedEvent::of).orElse(null),
                Supersession.of(row),
                row.optionalRow("resolution").map(FindingResolution::of).orElse(null));
    }

    /** Newest first; among those of one day, by id. */
    String key() {
        return occurredOn + "|" + id;
    }
}
