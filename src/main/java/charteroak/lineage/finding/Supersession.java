package charteroak.lineage.finding;

import charteroak.ground.store.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is no longer what is known of its run.
 *
 * @param event the event after which it was judged anew; null when no event was the cause
 */
public record Supersession(Reason reason, @Nullable ReceivedEvent event, Instant at) {

    /** What was learnt. What a run says of itself after the fact takes nothing from what was found in it before. */
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

        /** Whether the finding still counts against the project it was made for. */
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
                        reason,
                        row.optionalRow("supersedingEvent")
                                .map(ReceivedEvent::of)
                                .orElse(null),
                        node.instant("supersededAt"));
    }
}
