package charteroak.ground.work;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.identity.KnownPeople;
import charteroak.ground.permission.Permissions;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who waits for whom: what each role of each agency and each person who is known would be told waits for them, asked of the same
 * sources.
 */
@Component
public record WorkQueue(List<WorkSource> sources, Permissions permissions, KnownPeople people, SeenGraph graph) {

    /** Stands for whoever holds a role; since nobody has this name, they did nothing before. */
    private static final String ANYBODY = "anybody";

    /**
     * What waits for anybody, of the kinds asked for and for one agency or all, what has waited longest first, among the things
     * that both they and a viewer may see.
     */
    public List<QueueItem> waiting(Viewer viewer, Set<WorkKind> kinds, @Nullable String agencyCode) {
        Map<String, QueueItem> queue = new LinkedHashMap<>();
        for (HeldRole role : roles(kinds, agencyCode)) {
            add(
                    queue,
                    new Caller(ANYBODY, ANYBODY, List.of(role), false),
                    viewer,
                    kinds,
                    (work, any) -> QueueItem.forRole(work, role));
        }
        for (Caller person : people.all()) {
            add(queue, person, viewer, kinds, QueueItem::forPerson);
        }
        return queue.values().stream()
                .filter(item ->
                        agencyCode == null || agencyCode.equals(item.work().agencyCode()))
                .sorted(QueueItem.IN_ORDER)
                .toList();
    }

    private void add(
            Map<String, QueueItem> queue,
            Caller somebody,
            Viewer viewer,
            Set<WorkKind> kinds,
            BiFunction<WorkItem, Caller, QueueItem> queued) {
        Viewer both = viewer.and(Viewer.of(somebody));
        sources.stream()
                .filter(source -> source.kinds().stream().anyMatch(kinds::contains))
                .flatMap(source -> source.waitingFor(somebody, both, kinds).stream())
                .forEach(work -> queue.merge(work.id(), queued.apply(work, somebody), QueueItem::and));
    }

    private List<HeldRole> roles(Set<WorkKind> kinds, @Nullable String agencyCode) {
        List<String> codes = agencyCode == null ? codes() : List.of(agencyCode);
        return kinds.stream()
                .flatMap(kind -> permissions.offices(kind.deed()).stream())
                .distinct()
                .flatMap(office -> office.role().mayBeForAnAgency()
                        ? codes.stream().map(code -> new HeldRole(office.role(), code, office.body()))
                        : Stream.of(HeldRole.of(office.role())))
                .toList();
    }

    private List<String> codes() {
        return graph.unseen("agencies are public", """
                        MATCH (agency:Agency)
                        RETURN agency.code
                        ORDER BY agency.code
                        """).values(String.class);
    }
}
