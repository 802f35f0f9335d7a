package charteroak.ground.rates;

import charteroak.ground.problem.Problem;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why a client has to try again later, and how it is told. */
public enum TryLater {
    TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS, "RATE_LIMITED", "This was tried too often; try again in %d s."),
    TOO_BUSY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "TOO_BUSY",
            "As much as this server can work on at once is being worked on; try again in %d s.");

    private final HttpStatus status;
    private final String code;
    private final String words;

    TryLater(HttpStatus status, String code, String words) {
        this.status = status;
        this.code = code;
        this.words = words;
    }

    /** Whether an error of GraphQL gives this reason. */
    public boolean isReasonOf(@Nullable Map<String, Object> extensions) {
        return extensions != null && code.equals(extensions.get("code"));
    }

    GraphQLError error(Duration wait) {
        return GraphqlErrorBuilder.newError()
                .message("%s", words.formatted(seconds(wait)))
                .errorType(ErrorType.ExecutionAborted)
                .extensions(Map.of("code", code, "retryAfter", seconds(wait)))
                .build();
    }

    /** The reason for a program; the response says when to try again. */
    Problem problem(HttpServletResponse response, Duration wait) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds(wait)));
        return new Problem(status, code, words.formatted(seconds(wait)));
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
