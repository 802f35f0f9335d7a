package charteroak.ground.work;

import charteroak.ground.api.Caller;
import charteroak.ground.api.Connection;
import charteroak.ground.api.Paging;
import charteroak.ground.api.Role;
import charteroak.ground.visibility.Viewer;
import charteroak.ground.work.WorkController.WorkCount;
import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells the operating group who waits for whom. */
@Controller
record QueueController(WorkQueue queue) {

    private static final int USUAL = 50;
    private static final int MOST = 100;

    @QueryMapping(name = "queue")
    Optional<QueuePage> whatWaitsForAnybody(
            @Argument @Nullable String agency,
            @Argument @Nullable List<WorkKind> kinds,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            GraphQLContext context) {
        Paging paging = Paging.of(first, after, USUAL, MOST);
        Caller caller = Caller.of(context);
        return isOfTheOperatingGroup(caller)
                ? Optional.of(new QueuePage(queue.waiting(Viewer.of(caller), WorkKind.wanted(kinds), agency), paging))
                : Optional.empty();
    }

    private static boolean isOfTheOperatingGroup(Caller caller) {
        return caller.signedIn() && caller.roles().stream().anyMatch(held -> held.role() == Role.OPERATING_GROUP);
    }

    /** A page of what waits for anybody, with how much there is in all. */
    record QueuePage(List<QueueItem> all, Connection<QueueItem> page) {

        QueuePage(List<QueueItem> all, Paging paging) {
            this(all, Connection.among(all, paging, item -> item.work().key(), String::compareTo));
        }

        public List<Connection.Edge<QueueItem>> edges() {
            return page.edges();
        }

        public List<QueueItem> nodes() {
            return page.nodes();
        }

        public Connection.PageInfo pageInfo() {
            return page.pageInfo();
        }

        public int totalCount() {
            return all.size();
        }

        public List<WorkCount> counts() {
            return WorkCount.of(all.stream().map(QueueItem::work).toList());
        }

        /** How much waits for each agency; the one for which something has waited longest comes first. */
        public List<AgencyCount> agencies() {
            Map<String, AgencyCount> counts = new LinkedHashMap<>();
            all.stream()
                    .map(QueueItem::work)
                    .map(work -> new AgencyCount(work.agencyCode(), 1, work.since()))
                    .forEach(count -> counts.merge(count.agencyCode(), count, AgencyCount::and));
            return counts.values().stream()
                    .sorted(Comparator.comparing(AgencyCount::since).thenComparing(AgencyCount::agencyCode))
                    .toList();
        }
    }

    /** How much waits for an agency, and since when. */
    record AgencyCount(String agencyCode, int count, LocalDate since) {

        /** The same agency, for which what was counted first has waited at least as long. */
        private AgencyCount and(AgencyCount other) {
            return new AgencyCount(agencyCode, count + other.count, since);
        }
    }
}
