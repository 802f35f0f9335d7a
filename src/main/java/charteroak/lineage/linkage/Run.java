package charteroak.lineage.linkage;

import charteroak.agreements.act.SubjectId.ProjectId;
import charteroak.ground.api.InvalidInput;
import charteroak.ground.sentence.Sentence;
import charteroak.ground.store.Row;
import charteroak.lineage.openlineage.LineageEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of a job, as lineage events described it. */
public record Run(
        String id,
        String runId,
        LinkageJob job,
        State state,
        @Nullable ProjectId projectId,
        @Nullable String projectNumber,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant firstEventAt) {

    /** Adds the job of each run, and the project it is for, so that {@link #of} can read it. */
    public static final String WITH_ITS_JOB = """
            CALL (run) {
              MATCH (job:LinkageJob)-[:HAS_RUN]->(run)
              RETURN job
              ORDER BY job.id
              LIMIT 1
            }
            OPTIONAL MATCH (run)-[:FOR]->(project:Project)
            """;

    /** The state of a run. */
    public enum State {
        UNKNOWN,
        STARTED,
        RUNNING,
        COMPLETED,
        ABORTED,
        FAILED;

        /** The state that an event of a type reports. */
        public static State reportedBy(LineageEvent.Type type) {
            return switch (type) {
                case OTHER -> UNKNOWN;
                case START -> STARTED;
                case RUNNING -> RUNNING;
                case COMPLETE -> COMPLETED;
                case ABORT -> ABORTED;
                case FAIL -> FAILED;
            };
        }
    }

    /** Reads a row that holds the nodes {@code run} and {@code job}, and the project's id. */
    public static Run of(Row row) {
        Row node = row.row("run");
        return new Run(
                node.text("id"),
                node.text("runId"),
                row.row("job").as(LinkageJob.class),
                node.word("state", State.class),
                row.optionalId("project", ProjectId::new),
                node.optionalText("projectNumber"),
                node.optionalInstant("startedAt"),
                node.optionalInstant("endedAt"),
                node.optionalInstant("firstEventAt"));
    }

    /** The key that sorts runs newest first and, where instants are equal, by id. */
    String key() {
        return firstEventAt + "|" + id;
    }

    /** The instant and the id in a key, by name; nothing in the empty key of a first page. */
    static Map<String, @Nullable Object> place(String key) {
        Map<String, @Nullable Object> place = new HashMap<>();
        if (!key.isEmpty()) {
            String[] parts = key.split("\\|", 2);
            try {
                place.put("at", parts[0].equals("null") ? null : Instant.parse(parts[0]));
                place.put("id", parts.length > 1 ? parts[1] : "");
            } catch (DateTimeException fromAnotherList) {
                throw new InvalidInput(Sentence.of("lineage.cursorOfRuns"));
            }
        }
        return place;
    }

    /** Runs are gathered in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
