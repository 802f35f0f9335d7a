package charteroak.ground.visibility;

import charteroak.ground.api.Caller;
import charteroak.ground.api.NodeSource;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds things by public id for whoever may see them. */
public record SeenNodes(String prefix, BiFunction<String, Viewer, Optional<?>> byId) implements NodeSource {

    @Override
    public Optional<?> find(String id, Caller caller) {
        return byId.apply(id, Viewer.of(caller));
    }
}
