package charteroak.lineage.finding;

import charteroak.ground.store.Row;
import java.time.Instant;

/** A lineage event that was received, and its own time. */
record ReceivedEvent(String id, Instant at) {

    static ReceivedEvent of(Row node) {
        return new ReceivedEvent(node.text("id"), node.instant("at"));
    }
}
