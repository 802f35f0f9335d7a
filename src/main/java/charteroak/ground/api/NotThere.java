package charteroak.ground.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/**
 * Thrown when a question names a thing that is not there for whoever asks. A hidden thing is told exactly like a
 * missing one.
 */
public class NotThere extends RuntimeException {

    private static final int SHOWN = 100;

    public NotThere(String kind, String lookedFor) {
        super(sentence(kind, lookedFor));
    }

    /** Adds this error to the answer of a field that also has data to give. */
    public void tellBeside(DataFetchingEnvironment asked) {
        asked.getGraphQlContext()
                .compute(
                        place(asked),
                        (place, told) ->
                                Stream.concat(told(told), Stream.of(in(asked))).toList());
    }

    /** The errors that were added to the answer of a field. */
    public static List<GraphQLError> besides(DataFetchingEnvironment asked) {
        return told(asked.getGraphQlContext().get(place(asked))).toList();
    }

    private static Stream<GraphQLError> told(@Nullable Object told) {
        return told instanceof List<?> errors ? errors.stream().map(GraphQLError.class::cast) : Stream.empty();
    }

    private static String place(DataFetchingEnvironment asked) {
        return "charteroak.notThere " + asked.getExecutionStepInfo().getPath();
    }

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
