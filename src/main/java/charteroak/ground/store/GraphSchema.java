package charteroak.ground.store;

/** Proof that the graph's constraints and indexes are in place: whatever needs them at start asks for this bean. */
public final class GraphSchema {

    GraphSchema() {}
}
