package charteroak.judgement.factfinding;

import charteroak.ground.visibility.WrittenOut;

/** The queries of facts as the graph is asked them, for what measures them in other rooms. */
public final class AskedFacts {

    public static final String OF_PROJECTS = WrittenOut.in(FactsQueries.OF_PROJECTS);
    public static final String OF_ELEMENT = WrittenOut.in(FactsQueries.OF_ELEMENT);
    public static final String OF_REQUEST = WrittenOut.in(FactsQueries.OF_REQUEST);

    private AskedFacts() {}
}
