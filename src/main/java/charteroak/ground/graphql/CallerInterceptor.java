package charteroak.ground.graphql;

import charteroak.ground.api.Caller;
import charteroak.ground.api.ProxyTraces;
import java.net.InetSocketAddress;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the fields of a GraphQL request who asks. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CallerInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        InetSocketAddress remote = request.getRemoteAddress();
        Caller stranger = Caller.at(
                remote == null ? null : remote.getAddress(),
                ProxyTraces.in(request.getHeaders().headerNames()));
        Caller caller = Caller.in(request.getAttributes(), stranger);
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(Caller.context(caller)).build());
        return chain.next(request);
    }
}
