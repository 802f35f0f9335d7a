package charteroak.ground.rates;

import charteroak.ground.problem.Problem;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Tells a client that too much work is under way, and when to ask again. */
public final class TooBusy {

    public static final String CODE = "TOO_BUSY";

    private TooBusy() {}

    static GraphQLError error(Duration wait) {
        long seconds = TooOften.seconds(wait);
        return GraphqlErrorBuilder.newError()
                .message("%s", words(seconds))
                .errorType(ErrorType.ExecutionAborted)
                .extensions(Map.of("code", CODE, "retryAfter", seconds))
                .build();
    }

    static void answer(HttpServletResponse response, Duration wait) throws IOException {
        long seconds = TooOften.seconds(wait);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        new Problem(HttpStatus.SERVICE_UNAVAILABLE, CODE, words(seconds)).answer(response);
    }

    private static String words(long seconds) {
        return "As much as this server can work on at once is being worked on; try again in %d s.".formatted(seconds);
    }
}
