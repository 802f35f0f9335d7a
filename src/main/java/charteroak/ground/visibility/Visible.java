package charteroak.ground.visibility;

import java.util.regex.Pattern;

/**
 * The one visibility predicate in Cypher. A query writes {@code visible(thing)} and binds the viewer's tokens as
 * {@code $viewer}; a query that was not compiled fails. Public things have no readers, so most of the catalog costs
 * only a look at an absent property.
 */
public final class Visible {

    private static final Pattern ASKED = Pattern.compile("visible\\((\\w+)\\)");

    private static final Pattern COMPARED = Pattern.compile("\\bseenWith\\((\\w+), (\\w+)\\)");

    private Visible() {}

    /** The query with every {@code visible(thing)} written out in Cypher. */
    static String compiled(String query) {
        return ASKED.matcher(query)
                .replaceAll("($1.readers IS NULL OR any(token IN $1.readers WHERE token IN \\$viewer))");
    }

    /**
     * The query with every {@code seenWith(one, other)} written out: it holds where everyone who may see the other may
     * see the one. Whoever sees anything restricted is a participant or sees it as participants do.
     */
    public static String comparing(String query) {
        return COMPARED.matcher(query)
                .replaceAll("($1.readers IS NULL OR $2.readers IS NOT NULL AND ('" + Viewer.PARTICIPANT
                        + "' IN $1.readers OR all(token IN $2.readers WHERE token IN $1.readers)))");
    }
}
