package charteroak.lineage.finding;

import charteroak.ground.store.Row;
import charteroak.lineage.finding.Finding.ReceivedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding no longer holds by what is known of its run.
 *
 * @param event the event after which the run was judged anew; null when no event was the cause
 */
public record Supersession(Reason reason, @Nullable ReceivedEvent event, Instant at) {

    /** What was learned. A run's later word about itself takes nothing away from earlier findings. */
    public enum Reason {
        PROJECT_CHANGED(true),
        TIME_CHANGED(true),
        PROJECT_NAMED(false),
        COLUMNS_TRACED(false),
        SAID_LATER(true),
        NO_LONGER_FOUND(false);

        private final boolean stillCounts;

        Reason(boolean stillCounts) {
            this.stillCounts = stillCounts;
        }

        /** Whether the finding still counts against the project for which it was made. */
        public boolean stillCounts() {
            return stillCounts;
        }
    }

    static @Nullable Supersession of(Row row) {
        Row node = row.row("finding");
        Reason reason = node.optionalWord("supersededReason", Reason.class);
        return reason == null
                ? null
                : new Supersession(
                        reason, row.optional("supersedingEvent", ReceivedEvent.class), node.instant("supersededAt"));
    }
}
