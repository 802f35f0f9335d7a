package charteroak.ground.store;

import java.util.List;

/**
 * An event saying that things in the graph changed; published within the transaction, to be handled after it commits.
 *
 * @param version the graph's version after the change
 * @param ids public ids of what changed; empty when anything may have
 */
public record GraphChanged(long version, List<String> ids) {

    public GraphChanged {
        ids = List.copyOf(ids);
    }
}
