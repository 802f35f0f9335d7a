package charteroak.api;

import java.net.InetSocketAddress;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes whether a request came over the loopback interface. */
@Component
class CallerInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        InetSocketAddress remote = request.getRemoteAddress();
        Caller caller = Caller.at(remote == null ? null : remote.getAddress(), request.getHeaders()::containsHeader);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Caller.KEY, caller)).build());
        return chain.next(request);
    }
}
