package charteroak.lineage.finding;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.catalogue.catalog.ElementId;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.sentence.SentenceJson;
import charteroak.ground.store.Row;
import charteroak.judgement.facts.FindingKind;
import charteroak.lineage.linkage.Run;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a run did that no agreement in force allowed. A finding may be resolved, or superseded by what was learned
 * later, but is never removed.
 *
 * @param projectId the project the run was judged for; null when it named none that exists
 * @param occurredOn the day for which the run was judged
 * @param event the event that led to the finding; null when none did, as when a dataset was given an alias
 */
record Finding(
        String id,
        FindingKind kind,
        State state,
        Sentence message,
        Run run,
        @Nullable ElementId elementId,
        @Nullable ProjectId projectId,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable ReceivedEvent event,
        @Nullable Supersession supersededBy,
        @Nullable FindingResolution resolution) {

    /** A lineage event that was received, and its own time. */
    record ReceivedEvent(String id, Instant at) {}

    /**
     * How a finding was settled.
     *
     * @param actId the act that settles the finding
     * @param by the code of the agency that did it
     */
    record FindingResolution(
            String actId,
            @Nullable String by,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable String note) {}

    /** Whether the finding holds, was settled, or held by what was known before. */
    enum State {
        OPEN,
        RESOLVED,
        SUPERSEDED
    }

    /**
     * Reads a row that holds the nodes {@code finding}, {@code run}, {@code job} and those of its event, supersession
     * and resolution.
     */
    static Finding of(Row row) {
        Row node = row.row("finding");
        return new Finding(
                node.text("id"),
                node.word("kind", FindingKind.class),
                row.word("state", State.class),
                SentenceJson.read(node.optionalText("messageSentence"), node.text("message")),
                Run.of(row),
                row.optionalId("element", ElementId::new),
                row.optionalId("judgedFor", ProjectId::new),
                node.day("occurredOn"),
                node.instant("recordedAt"),
                row.optional("event", ReceivedEvent.class),
                Supersession.of(row),
                row.optional("resolution", FindingResolution.class));
    }

    /** The key that sorts findings newest first and, where days are equal, by id. */
    String key() {
        return occurredOn + "|" + id;
    }

    /** The day and the id in a key, by name; nothing in the empty key of a first page. */
    static Map<String, Object> place(String key) {
        String[] parts = key.split("\\|", 2);
        try {
            return key.isEmpty()
                    ? Map.of()
                    : Map.of("day", LocalDate.parse(parts[0]), "id", parts.length > 1 ? parts[1] : "");
        } catch (DateTimeParseException fromAnotherList) {
            throw new InvalidInput(Sentence.of("finding.cursor"));
        }
    }
}
