package charteroak.ground.work;

import charteroak.ground.api.Caller;
import charteroak.ground.api.HeldRole;
import charteroak.ground.identity.KnownPeople;
import charteroak.ground.permission.Permissions;
import charteroak.ground.visibility.SeenGraph;
import charteroak.ground.visibility.Viewer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who waits for whom: what each role of each agency and each person who is known would be told waits for them, asked of the same
 * sources.
 */
@Component
public record WorkQueue(List<WorkSource> sources, Permissions permissions, KnownPeople people, SeenGraph graph) {

    /** Stands for the code of each agency where roles are compared. */
    private static final String ANY_AGENCY = "any agency";

    /**
     * What waits for anybody, of the kinds asked for and for one agency or all, what has waited longest first, among the things
     * that both they and a viewer may see.
     */
    public List<QueueItem> waiting(Viewer viewer, Set<WorkKind> kinds, @Nullable String agencyCode) {
        Map<String, QueueItem> queue = new LinkedHashMap<>();
        List<HeldRole> roles = roles(kinds, agencyCode);
        for (WorkSource source : sources) {
            if (source.kinds().stream().noneMatch(kinds::contains)) {
                continue;
            }
            List<List<HeldRole>> offices = List.copyOf(source.isDoneOnce() ? each(roles) : alike(roles, viewer));
            List<Caller> known = people.all();
            List<Caller> asked = Stream.concat(offices.stream().map(KnownPeople::anybody), known.stream())
                    .toList();
            List<List<WorkItem>> waiting = source.waitingForEach(asked, viewer, kinds);
            for (int place = 0; place < asked.size(); place++) {
                for (WorkItem work : waiting.get(place)) {
                    int person = place - offices.size();
                    add(
                            queue,
                            person < 0
                                    ? QueueItem.forRole(work, of(work, offices.get(place)))
                                    : QueueItem.forPerson(work, known.get(person)));
                }
            }
        }
        return queue.values().stream()
                .filter(item ->
                        agencyCode == null || agencyCode.equals(item.work().agencyCode()))
                .sorted(QueueItem.IN_ORDER)
                .toList();
    }

    /** What waits for somebody, of the kinds asked for, what has waited longest first, among the things that both they and a viewer may see. */
    public List<WorkItem> of(Caller caller, Viewer viewer, Set<WorkKind> kinds) {
        return sources.stream()
                .filter(source -> source.kinds().stream().anyMatch(kinds::contains))
                .flatMap(source -> source.waitingFor(caller, viewer.and(Viewer.of(caller)), kinds).stream())
                .distinct()
                .sorted(WorkItem.IN_ORDER)
                .toList();
    }

    private static void add(Map<String, QueueItem> queue, QueueItem item) {
        queue.merge(item.work().id(), item, QueueItem::and);
    }

    private static Collection<List<HeldRole>> each(List<HeldRole> roles) {
        return roles.stream().map(List::of).toList();
    }

    /** The same role of several agencies whose holders see the same of what a viewer sees, to be asked about as one. */
    private static Collection<List<HeldRole>> alike(List<HeldRole> roles, Viewer viewer) {
        return roles.stream()
                .collect(Collectors.groupingBy(
                        role -> List.of(
                                new HeldRole(role.role(), role.agencyCode() == null ? null : ANY_AGENCY, role.body()),
                                viewer.and(Viewer.of(KnownPeople.anybody(List.of(role))))),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** The role in which an act is done for its agency, or for any. */
    private static HeldRole of(WorkItem work, List<HeldRole> alike) {
        return alike.stream()
                .filter(role -> work.agencyCode().equals(role.agencyCode()))
                .findFirst()
                .orElseGet(alike::getFirst);
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
