package charteroak.ground.store;

import java.util.List;

/**
 * Things in the graph changed; published within the transaction that changed them, to be heard after it commits.
 *
 * @param version the graph's version after the change
 * @param ids public ids of what changed; empty when anything may have
 */
public record GraphChanged(long version, List<String> ids) {

    public GraphChanged {
        ids = List.copyOf(ids);
    }
}
