package charteroak.visibility;

import java.util.regex.Pattern;

/**
 * The one predicate of visibility in Cypher. A query says {@code visible(thing)} where it means that the viewer may see a thing, and
 * binds the viewer's tokens as {@code $viewer}. What has no readers is for everybody, so that most of the catalogue costs a look at an
 * absent property. A query that was not compiled fails, for Cypher knows no such function.
 */
public final class Visible {

    private static final Pattern ASKED = Pattern.compile("\\bvisible\\((\\w+)\\)");

    private Visible() {}

    /** The query with every {@code visible(thing)} written out. */
    public static String compiled(String query) {
        return ASKED.matcher(query)
                .replaceAll("($1.readers IS NULL OR any(token IN $1.readers WHERE token IN \\$viewer))");
    }
}
