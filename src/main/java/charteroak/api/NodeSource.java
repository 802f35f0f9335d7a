package charteroak.api;

import java.util.Optional;

/** A feature's way to find its things by public id; an id begins with the prefix and a hyphen. */
public interface NodeSource {

    String prefix();

    Optional<?> find(String id);
}
