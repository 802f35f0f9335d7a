package charteroak.agreements.log;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which requests were handed in, and what became of them. */
@Controller
record RequestLogController(RequestLog log) {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    @QueryMapping(name = "requestLog")
    Connection<RequestLogEntry> requestLogPage(
            @Argument @Nullable RequestLogFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        return log.page(
                filter == null ? RequestLogFilter.NONE : filter,
                Paging.of(first, after, USUAL, MOST),
                Viewer.of(Caller.of(context)));
    }
}
