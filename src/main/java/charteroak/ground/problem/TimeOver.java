package charteroak.ground.problem;

import charteroak.ground.store.RequestTime;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Map;

/** What a client is told when its request's time is over. */
public final class TimeOver {

    /** The code of the refusal. */
    public static final String CODE = "TIME_LIMIT";

    private TimeOver() {}

    /** The refusal in words. */
    public static String words() {
        return "A request may take %d ms; this one was stopped. Ask for less at once.".formatted(allowed());
    }

    public static GraphQLError error() {
        return GraphqlErrorBuilder.newError()
                .message("%s", words())
                .errorType(ErrorType.ExecutionAborted)
                .extensions(Map.of("code", CODE, "limit", "TIME", "most", allowed()))
                .build();
    }

    private static long allowed() {
        return RequestTime.current()
                .map(RequestTime::allowed)
                .orElse(Duration.ZERO)
                .toMillis();
    }
}
