package charteroak.ground.queries;

import charteroak.ground.api.Caller;
import graphql.introspection.GoodFaithIntrospection;
import graphql.introspection.Introspection;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets only those who have signed in ask GraphQL about the schema. The limits on documents bound how much they may ask.
 */
@Component
@Order
class SchemaForGuests implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (input, builder) -> Caller.of(input.getGraphQLContext()).signedIn()
                        ? builder.graphQLContext(Map.of(GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true))
                                .build()
                        : builder.graphQLContext(Map.of(Introspection.INTROSPECTION_DISABLED, true))
                                .build());
        return chain.next(request);
    }
}
