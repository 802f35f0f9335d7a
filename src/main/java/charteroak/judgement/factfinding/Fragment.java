package charteroak.judgement.factfinding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A named part of a query: a Cypher expression over variables that the query has by then, under whose name the answer
 * holds its value.
 */
record Fragment(String name, String cypher) {

    /** The entries of a map with a value for each part. */
    static String entries(List<Fragment> parts) {
        return parts.stream()
                .map(part -> "%s: %s".formatted(part.name, part.cypher))
                .collect(Collectors.joining(",\n"));
    }

    /** The columns of a row with a value for each part. */
    static String columns(List<Fragment> parts) {
        return parts.stream()
                .map(part -> "%s AS %s".formatted(part.cypher.strip(), part.name))
                .collect(Collectors.joining(",\n"));
    }
}
