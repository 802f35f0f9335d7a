package charteroak.ground.graphql;

import charteroak.ground.sentence.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Names in each answer the language in which its sentences are said, and that another could have been asked for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AnsweredLanguage implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).doOnNext(response -> {
            HttpHeaders headers = response.getResponseHeaders();
            headers.set(
                    HttpHeaders.CONTENT_LANGUAGE,
                    Language.of(request.getLocale()).code());
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        });
    }
}
