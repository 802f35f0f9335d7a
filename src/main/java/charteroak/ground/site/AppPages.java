package charteroak.ground.site;

import charteroak.ground.api.Caller;
import charteroak.ground.api.PageSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the app's one page at each address the app lists; with the status of what is missing where it names a thing that is not there. */
@Configuration(proxyBeanMethods = false)
class AppPages {

    static final String PAGE = "forward:/index.html";

    @Bean
    RouterFunction<ServerResponse> pagesOfTheApp(List<PageSource> sources) {
        Map<String, PageSource> byPlace =
                sources.stream().collect(Collectors.toMap(PageSource::place, Function.identity()));
        RouterFunctions.Builder routes = RouterFunctions.route();
        for (AppAddress address : AppAddress.listed()) {
            HandlerFunction<ServerResponse> page = address.place()
                    .map(place -> ofOneThing(byPlace.get(place)))
                    .orElseGet(AppPages::ofNothingInParticular);
            RequestPredicate there = RequestPredicates.path(address.pattern());
            routes.route(there.and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)), page)
                    .route(there, AppPages::ofNoPage);
        }
        return routes.build();
    }

    private static HandlerFunction<ServerResponse> ofNothingInParticular() {
        return request -> ServerResponse.ok().render(PAGE);
    }

    private static HandlerFunction<ServerResponse> ofOneThing(@Nullable PageSource source) {
        return request -> {
            boolean there = source != null
                    && source.has(request.pathVariable(AppAddress.NAME), Caller.of(request.servletRequest()));
            return ServerResponse.status(there ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                    .render(PAGE);
        };
    }

    /** A page is read and nothing else. */
    private static ServerResponse ofNoPage(ServerRequest request) throws HttpRequestMethodNotSupportedException {
        if (request.method().equals(HttpMethod.OPTIONS)) {
            return ServerResponse.ok()
                    .allow(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)
                    .build();
        }
        throw new HttpRequestMethodNotSupportedException(request.method().name(), List.of("GET", "HEAD"));
    }
}
