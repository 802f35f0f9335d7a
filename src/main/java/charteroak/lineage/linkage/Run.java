package charteroak.lineage.linkage;

import charteroak.ground.store.Row;
import charteroak.lineage.openlineage.LineageEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One run of a job, as lineage events described it. */
public record Run(
        String id,
        String runId,
        LinkageJob job,
        State state,
        @Nullable String projectId,
        @Nullable String projectNumber,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Instant firstEventAt) {

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
                LinkageJob.of(row.row("job")),
                node.word("state", State.class),
                row.optionalText("project"),
                node.optionalText("projectNumber"),
                node.optionalInstant("startedAt"),
                node.optionalInstant("endedAt"),
                node.optionalInstant("firstEventAt"));
    }

    /** The key that sorts runs newest first and, where instants are equal, by id. */
    String key() {
        return firstEventAt + "|" + id;
    }

    /** Runs are gathered in batches, and their ids alone distinguish them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
