package charteroak.ground.visibility;

/** Queries as the graph is asked them, for tests that ask for a plan or measure beside the product. */
public final class WrittenOut {

    private WrittenOut() {}

    /** The query with every {@code visible(thing)} written out. */
    public static String in(String query) {
        return Visible.compiled(query);
    }
}
