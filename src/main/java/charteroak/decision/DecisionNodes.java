package charteroak.decision;

import charteroak.api.Caller;
import charteroak.api.NodeSource;
import charteroak.visibility.Viewer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds decisions by public id. */
@Component
class DecisionNodes implements NodeSource {

    private final Decisions decisions;

    DecisionNodes(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String prefix() {
        return "decision";
    }

    @Override
    public Optional<Decision> find(String id, Caller caller) {
        return decisions.byId(id, Viewer.of(caller));
    }
}
