package charteroak.judgement.conflict;

import charteroak.agreements.agreement.Moment;
import charteroak.catalogue.catalog.Catalog;
import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.visibility.Viewer;
import graphql.GraphQLContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which documents contradict each other. */
@Controller
record ConflictController(Conflicts conflicts, Catalog catalog, Clock clock) {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    @QueryMapping(name = "conflicts")
    Connection<Conflict> conflictPage(
            @Argument @Nullable List<Conflict.Kind> kinds,
            @Argument @Nullable String agency,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Paging paging = Paging.of(first, after, USUAL, MOST);
        String code = catalog.codeOf(agency);
        List<Conflict> all = conflicts
                .of(
                        kinds == null ? List.of(Conflict.Kind.values()) : kinds,
                        Moment.of(asOf, knownAt, clock),
                        Viewer.of(Caller.of(context)))
                .stream()
                .filter(conflict -> code == null || conflict.concerns(code))
                .toList();
        return Connection.among(all, paging, Conflict::key, Comparator.naturalOrder());
    }
}
