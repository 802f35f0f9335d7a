package charteroak.ground.rates;

import charteroak.ground.limits.Limit;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.language.Document;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Limits GraphQL mutations, which can only be recognized once their document is read. */
@Component
public class RatedWrites implements WebGraphQlInterceptor {

    private final RateLimits rates;

    RatedWrites(RateLimits rates) {
        this.rates = rates;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Object client = request.getAttributes().getOrDefault(Client.ATTRIBUTE, Client.NOBODY);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Client.ATTRIBUTE, client)).build());
        return chain.next(request).doOnNext(RatedWrites::sayWhenToRetry);
    }

    /** Counts the mutations of a document, and says why they are too many; empty when they are not. */
    public Optional<GraphQLError> refusalOfWrite(ExecutionInput input, Document document) {
        int writes = Mutations.in(document, input.getOperationName());
        int most = rates.most(RateLimits.Kind.WRITE);
        if (writes > most) {
            return Optional.of(Limit.MUTATIONS.exceeded(most, writes));
        }
        return writes == 0
                ? Optional.empty()
                : rates.refusal(
                                RateLimits.Kind.WRITE,
                                input.getGraphQLContext().getOrDefault(Client.ATTRIBUTE, Client.NOBODY),
                                writes)
                        .map(TryLater.TOO_OFTEN::error);
    }

    private static void sayWhenToRetry(WebGraphQlResponse response) {
        response.getExecutionResult().getErrors().stream()
                .map(GraphQLError::getExtensions)
                .filter(extensions -> extensions != null && extensions.containsKey("retryAfter"))
                .findFirst()
                .ifPresent(extensions ->
                        response.getResponseHeaders().set("Retry-After", String.valueOf(extensions.get("retryAfter"))));
    }
}
