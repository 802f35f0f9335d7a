package charteroak.ground.graphql;

import charteroak.ground.problem.RequestId;
import charteroak.ground.problem.TimeOver;
import charteroak.ground.sentence.Language;
import charteroak.ground.store.RequestTime;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives every GraphQL error a code for programs and the request's id, and limits how many errors an answer holds. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TypedErrors implements WebGraphQlInterceptor {

    private static final int MOST = 50;
    private static final int LONGEST = 1_000;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .map(response -> response.getErrors().isEmpty()
                        ? response
                        : response.transform(builder -> builder.errors(typed(response))));
    }

    private static List<GraphQLError> typed(WebGraphQlResponse response) {
        if (RequestTime.hasPassed()
                && response.getExecutionResult().getErrors().stream().anyMatch(TypedErrors::isOfTime)) {
            return List.of(typed(
                    TimeOver.error(Language.of(response.getExecutionInput().getLocale()))));
        }
        return response.getExecutionResult().getErrors().stream()
                .limit(MOST)
                .map(TypedErrors::typed)
                .toList();
    }

    /** Whether an error comes from the end of the request's time, in the graph or in the request. */
    private static boolean isOfTime(GraphQLError error) {
        return error instanceof AbortExecutionException
                || error.getExtensions() != null
                        && TimeOver.CODE.equals(error.getExtensions().get("code"));
    }

    private static GraphQLError typed(GraphQLError error) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.putIfAbsent("code", code(error.getErrorType()));
        RequestId.current().ifPresent(id -> extensions.put("requestId", id));
        return GraphqlErrorBuilder.newError()
                .message("%s", shortened(String.valueOf(error.getMessage())))
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }

    /** Writes GraphQL's own words, such as ValidationError, and Spring's, such as BAD_REQUEST, in one form. */
    private static String code(ErrorClassification kind) {
        return kind.toString().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
