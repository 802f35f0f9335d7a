package charteroak.api;

import java.net.InetSocketAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notes whether a request came over the loopback interface. A request that some proxy passed on never counts as such. */
@Component
class CallerInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Caller caller = new Caller(cameOverLoopback(request.getRemoteAddress()) && !wasPassedOn(request.getHeaders()));
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Map.of(Caller.KEY, caller)).build());
        return chain.next(request);
    }

    private static boolean cameOverLoopback(@Nullable InetSocketAddress address) {
        return address != null
                && address.getAddress() != null
                && address.getAddress().isLoopbackAddress();
    }

    private static boolean wasPassedOn(HttpHeaders headers) {
        return headers.containsHeader("Forwarded") || headers.containsHeader("X-Forwarded-For");
    }
}
