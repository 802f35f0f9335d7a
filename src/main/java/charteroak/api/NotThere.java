package charteroak.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.execution.ErrorType;

/** A question names a thing that is not there, or not for whoever asks, which is told alike. */
public class NotThere extends RuntimeException {

    private static final int SHOWN = 100;

    public NotThere(String kind, String lookedFor) {
        super(sentence(kind, lookedFor));
    }

    /** The same as an error beside an answer that has something to say all the same. */
    public GraphQLError in(DataFetchingEnvironment asked) {
        return GraphqlErrorBuilder.newError(asked)
                .errorType(ErrorType.NOT_FOUND)
                .message("%s", getMessage())
                .build();
    }

    private static String sentence(String kind, String lookedFor) {
        return "There is no %s '%s'."
                .formatted(kind, lookedFor.length() > SHOWN ? lookedFor.substring(0, SHOWN) + "…" : lookedFor);
    }
}
