package charteroak.audit;

import charteroak.api.NodeSource;
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
    public Optional<Change> find(String id) {
        return changes.byId(id);
    }
}
