package charteroak.ground.work;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import graphql.GraphQLContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Tells people what waits for them. */
@Controller
record WorkController(List<WorkSource> sources) {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    @SchemaMapping(typeName = "Viewer", field = "work")
    WorkPage workOfViewer(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable List<WorkKind> kinds,
            GraphQLContext context) {
        Paging paging = Paging.of(first, after, USUAL, MOST);
        Caller caller = Caller.of(context);
        return new WorkPage(waiting(caller, WorkKind.wanted(kinds)), paging);
    }

    private List<WorkItem> waiting(Caller caller, Set<WorkKind> wanted) {
        return caller.signedIn()
                ? sources.stream()
                        .filter(source -> source.kinds().stream().anyMatch(wanted::contains))
                        .flatMap(source -> source.waitingFor(caller, wanted).stream())
                        .sorted(WorkItem.IN_ORDER)
                        .toList()
                : List.of();
    }

    /** A page of what waits, and how much of each kind there is in all. */
    record WorkPage(List<WorkItem> all, Connection<WorkItem> page) {

        WorkPage(List<WorkItem> all, Paging paging) {
            this(all, Connection.among(all, paging, WorkItem::key, String::compareTo));
        }

        public List<Connection.Edge<WorkItem>> edges() {
            return page.edges();
        }

        public List<WorkItem> nodes() {
            return page.nodes();
        }

        public Connection.PageInfo pageInfo() {
            return page.pageInfo();
        }

        public int totalCount() {
            return all.size();
        }

        public List<WorkCount> counts() {
            return WorkCount.of(all);
        }
    }

    /** How much of a kind waits. */
    record WorkCount(WorkKind kind, int count) {

        static List<WorkCount> of(List<WorkItem> all) {
            Map<WorkKind, Integer> counts = new EnumMap<>(WorkKind.class);
            all.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
            return counts.entrySet().stream()
                    .map(entry -> new WorkCount(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
