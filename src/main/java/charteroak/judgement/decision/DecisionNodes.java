package charteroak.judgement.decision;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import charteroak.ground.visibility.Viewer;
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
