package charteroak.lineage.linkage;

import charteroak.ground.store.Row;
import charteroak.lineage.openlineage.LineageEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One run of a job, as its events described it. */
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

    /** Where a run stands. */
    public enum State {
        UNKNOWN,
        STARTED,
        RUNNING,
        COMPLETED,
        ABORTED,
        FAILED;

        /** Where a run stands that an event reports. */
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

    /** Newest first; among those of one instant, by id. */
    String key() {
        return firstEventAt + "|" + id;
    }

    /** Runs are gathered in batches; the id alone tells them apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
