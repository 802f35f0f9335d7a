package charteroak.audit;

import charteroak.api.Caller;
import charteroak.api.NodeSource;
import charteroak.visibility.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds changes by public id. */
@Component
class ChangeNodes implements NodeSource {

    private final Changes changes;

    ChangeNodes(Changes changes) {
        this.changes = changes;
    }

    @Override
    public String prefix() {
        return "change";
    }

    @Override
    public Optional<Change> find(String id, Caller caller) {
        return changes.byId(id, Viewer.of(caller));
    }
}
