package charteroak.ground.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/** A question names a thing that is not there, or not for whoever asks, which is told alike. */
public class NotThere extends RuntimeException {

    private static final int SHOWN = 100;

    public NotThere(String kind, String lookedFor) {
        super(sentence(kind, lookedFor));
    }

    /** Lets this be told beside the answer of a field that has something to say all the same. */
    public void tellBeside(DataFetchingEnvironment asked) {
        asked.getGraphQlContext()
                .compute(
                        place(asked),
                        (place, told) ->
                                Stream.concat(told(told), Stream.of(in(asked))).toList());
    }

    /** What is to be told beside the answer of a field. */
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
