package charteroak.ground.limits;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;

/** A limit on GraphQL requests, with the words in which exceeding it is refused. */
public enum Limit {
    CHARACTERS("A document may have %,d characters; this one has %,d."),
    TOKENS("A document may have %,d tokens; this one has %,d."),
    DEPTH("A request may nest %,d deep; this one nests %,d."),
    FIELDS("A request may select %,d fields; this one selects %,d."),
    ALIASES("A document may rename %,d fields; this one renames %,d."),
    SPREADS("A document may spread fragments %,d times; this one does so %,d times."),
    DIRECTIVES("A document may carry %,d directives; this one carries %,d."),
    SCHEMA_QUESTIONS("A request may ask for the schema once and for %,d of its types; this one asks %,d times."),
    SCHEMA_STEPS(
            "A question about the schema may follow the same kind of step %,d times; this one follows it %,d times."),
    LIST("A list among the arguments may hold %,d things; one here holds %,d."),
    VALUES("Variables may hold %,d values together; these hold %,d."),
    MUTATIONS("A document may ask for %,d mutations; this one asks for %,d."),
    COST("An answer may hold %,d values; this one could hold %,d. Ask for smaller pages, or nest fewer lists.");

    private final String words;

    Limit(String words) {
        this.words = words;
    }

    public GraphQLError exceeded(long most, long asked) {
        return refusal(words.formatted(most, asked), most, Map.of("asked", asked));
    }

    /** The refusal for a count that stopped at the limit. */
    public GraphQLError exceeded(long most) {
        return refusal(words.replaceFirst(";.*", "; this one goes further.").formatted(most), most, Map.of());
    }

    private GraphQLError refusal(String message, long most, Map<String, Object> asked) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", "LIMIT_EXCEEDED");
        extensions.put("limit", name());
        extensions.put("most", most);
        extensions.putAll(asked);
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(ErrorType.ExecutionAborted)
                .extensions(extensions)
                .build();
    }
}
