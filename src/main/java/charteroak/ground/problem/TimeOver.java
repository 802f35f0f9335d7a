package charteroak.ground.problem;

import charteroak.ground.sentence.Language;
import charteroak.ground.sentence.Part;
import charteroak.ground.sentence.Sentence;
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
    public static String words(Language language) {
        return Sentence.of("failure.timeOver", Part.number(allowed())).in(language);
    }

    public static GraphQLError error(Language language) {
        return GraphqlErrorBuilder.newError()
                .message("%s", words(language))
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
