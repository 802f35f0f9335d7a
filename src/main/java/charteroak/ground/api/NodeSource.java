package charteroak.ground.api;

import java.util.Optional;

/** How a feature lets its things be found by public id. A public id begins with the feature's prefix and a hyphen. */
public interface NodeSource {

    String prefix();

    /** The thing, if this caller may see it. */
    Optional<?> find(String id, Caller caller);
}
