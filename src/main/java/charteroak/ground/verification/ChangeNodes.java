package charteroak.ground.verification;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.audit.Change;
import charteroak.ground.audit.Changes;
import charteroak.ground.visibility.Viewer;
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
