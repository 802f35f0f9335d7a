package charteroak.ground.store;

/** Proof that the graph's constraints and indexes are in place. Whatever needs them at start depends on this bean. */
public final class GraphSchema {

    GraphSchema() {}
}
