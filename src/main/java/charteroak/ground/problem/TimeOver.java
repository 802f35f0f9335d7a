package charteroak.ground.problem;

import charteroak.ground.store.RequestTime;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Map;

/** What is told when the time that a request may take is over, whatever was going on in it. */
public final class TimeOver {

    /** The kind of refusal. */
    public static final String CODE = "TIME_LIMIT";

    private TimeOver() {}

    /** The same in words. */
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
