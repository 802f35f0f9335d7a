package charteroak.decision;

import charteroak.api.NodeSource;
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
    public Optional<Decision> find(String id) {
        return decisions.byId(id);
    }
}
