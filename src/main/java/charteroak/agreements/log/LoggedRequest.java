package charteroak.agreements.log;

import charteroak.agreements.project.Project;
import charteroak.agreements.project.ProjectStage;
import charteroak.agreements.succession.RequestType;
import charteroak.ground.store.Row;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was filed, with the project it became.
 *
 * @param returnsTo the stage to which the project returns once its suspension is lifted; null while it is not suspended
 * @param receivedOn the day on which it was handed in; null where nobody knows
 * @param requestor the name of the person who asked; null where it was not filed
 * @param predecessor the number of the request that it continues, repeats or modifies; null where there is none that the viewer may see
 */
record LoggedRequest(
        Project project,
        @Nullable ProjectStage returnsTo,
        @Nullable LocalDate receivedOn,
        @Nullable RequestType type,
        @Nullable String requestor,
        @Nullable String predecessor) {

    /** Reads a row that holds the nodes {@code project}, {@code recipient} and {@code request}. */
    static LoggedRequest of(Row row) {
        Row request = row.row("request");
        return new LoggedRequest(
                Project.ofPair(row),
                row.row("project").optionalWord("stageKept", ProjectStage.class),
                request.optionalDay("receivedOn"),
                request.optionalWord("type", RequestType.class),
                request.optionalText("requestor"),
                row.optionalText("predecessor"));
    }

    /** The stage that tells how far the request came, whether or not its work is stopped. */
    ProjectStage reached() {
        return Objects.requireNonNullElse(returnsTo, project.stage());
    }
}
