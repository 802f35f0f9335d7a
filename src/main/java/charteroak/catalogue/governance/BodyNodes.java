package charteroak.catalogue.governance;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds boards by public id. */
@Component
class BodyNodes implements NodeSource {

    private final Bodies bodies;

    BodyNodes(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public String prefix() {
        return "body";
    }

    @Override
    public Optional<?> find(String id, Caller caller) {
        return bodies.byId(id);
    }
}
