package charteroak.ground.visibility;

import java.util.regex.Pattern;

/**
 * The one predicate of visibility in Cypher. A query says {@code visible(thing)} where it means that the viewer may see a thing, and
 * binds the viewer's tokens as {@code $viewer}. What has no readers is for everybody, so that most of the catalogue costs a look at an
 * absent property. A query that was not compiled fails, for Cypher knows no such function.
 */
public final class Visible {

    private static final Pattern ASKED = Pattern.compile("visible\\((\\w+)\\)");

    private static final Pattern COMPARED = Pattern.compile("\\bseenWith\\((\\w+), (\\w+)\\)");

    private Visible() {}

    /** The query with every {@code visible(thing)} written out. */
    public static String compiled(String query) {
        return ASKED.matcher(query)
                .replaceAll("($1.readers IS NULL OR any(token IN $1.readers WHERE token IN \\$viewer))");
    }

    /**
     * The query with every {@code seenWith(one, other)} written out, which holds where whoever may see the other may see the one. All who
     * may see anything restricted are participants or see it as participants do.
     */
    public static String comparing(String query) {
        return COMPARED.matcher(query)
                .replaceAll("($1.readers IS NULL OR $2.readers IS NOT NULL AND ('" + Viewer.PARTICIPANT
                        + "' IN $1.readers OR all(token IN $2.readers WHERE token IN $1.readers)))");
    }
}
