package charteroak.ground.api;

import java.util.Optional;

/** A feature's way to find its things by public id; an id begins with the prefix and a hyphen. */
public interface NodeSource {

    String prefix();

    /** The thing, if this caller may see it. */
    Optional<?> find(String id, Caller caller);
}
